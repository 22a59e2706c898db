import { UNKNOWN } from '../../../../../provider/framework/value';
import { sessionControlReachesAll as rule } from '../../../../../provider/resources/conditional-access-policy/rules/session-control-reaches-all';
import { findings, limiting } from '../states';

const persistent = { persistent_browser: { is_enabled: true, mode: 'never' } };
const off = { continuous_access_evaluation: { mode: 'disabled' } };
const some = { conditions: { applications: { include_applications: ['Office365'] } } };
const open = { conditions: { applications: { include_applications: UNKNOWN } } };

describe(rule.name, () => {
  it.each([
    ['every application', limiting({ ...persistent, ...off })],
    ['other controls', limiting({ secure_sign_in_session: { is_enabled: true } }, some)],
    [
      'a browser control that is off',
      limiting({ persistent_browser: { is_enabled: false } }, some),
    ],
    [
      'a strict evaluation',
      limiting({ continuous_access_evaluation: { mode: 'strictLocation' } }, some),
    ],
    ['applications that are unknown', limiting({ ...persistent, ...off }, open)],
    ['controls that are unknown', limiting(UNKNOWN, some)],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  const refusal = (name: string, fix: string) => [
    {
      verdict: 'refuse',
      summary: 'A session control that does not work here',
      detail: `session_controls.${name} does not work in this policy. ${fix}`,
      path: ['session_controls', name],
    },
  ];

  it('refuses a persistent browser for some applications', () => {
    expect(findings(rule, limiting(persistent, some))).toEqual(
      refusal(
        'persistent_browser',
        'It needs every application: set include_applications = ["All"].',
      ),
    );
  });

  it.each([
    ['some applications', some],
    ['a condition', { conditions: { platforms: { include_platforms: ['iOS'] } } }],
    ['some clients', { conditions: { client_app_types: ['browser'] } }],
  ])('refuses to switch the evaluation off for %s', (_, parts) => {
    expect(findings(rule, limiting(off, parts))).toEqual(
      refusal(
        'continuous_access_evaluation',
        'It needs every application and no condition: set include_applications = ["All"], and remove what narrows the policy beside users.',
      ),
    );
  });
});
