import { UNKNOWN } from '../../../../../provider/framework/value';
import { passwordChangeHasItsCompanions as rule } from '../../../../../provider/resources/conditional-access-policy/rules/password-change-has-its-companions';
import { demanding, findings, type Given } from '../states';

const risky = (more: Given = {}): Given => ({
  conditions: { user_risk_levels: ['high'], ...more },
});
const planned = (controls: unknown = ['passwordChange', 'mfa'], more: Given = {}) =>
  demanding(controls, more, risky());

describe(rule.name, () => {
  it.each([
    ['its companions', planned()],
    ['other controls', demanding(['mfa'], { operator: 'OR' })],
    ['controls of which one is unknown', planned(['passwordChange', UNKNOWN])],
    ['an operator that is unknown', planned(undefined, { operator: UNKNOWN })],
    [
      'conditions that are unknown',
      demanding(['passwordChange', 'mfa'], {}, { conditions: UNKNOWN }),
    ],
    [
      'applications that are unknown',
      demanding(
        ['passwordChange', 'mfa'],
        {},
        risky({ applications: { include_applications: UNKNOWN } }),
      ),
    ],
  ])('passes %s', (_, state) => {
    expect(findings(rule, state)).toEqual([]);
  });

  it.each([
    ['OR', planned(undefined, { operator: 'OR' }), 'set operator = "AND".', 'grant_controls'],
    ['no mfa', planned(['passwordChange']), 'add "mfa" to built_in_controls.', 'grant_controls'],
    [
      'another control',
      planned(['passwordChange', 'mfa', 'compliantDevice']),
      'It stands beside "mfa" alone: take out compliantDevice.',
      'grant_controls',
    ],
    [
      'terms of use',
      planned(undefined, { terms_of_use: ['t'] }),
      'It stands beside "mfa" alone: take out t.',
      'grant_controls',
    ],
    [
      'some applications',
      demanding(
        ['passwordChange', 'mfa'],
        {},
        risky({ applications: { include_applications: ['Office365'] } }),
      ),
      'set include_applications = ["All"].',
      'conditions.applications.include_applications',
    ],
    [
      'an excluded application',
      demanding(
        ['passwordChange', 'mfa'],
        {},
        risky({
          applications: { include_applications: ['All'], exclude_applications: ['Office365'] },
        }),
      ),
      'empty exclude_applications.',
      'conditions.applications.exclude_applications',
    ],
    [
      'no user risk',
      demanding(['passwordChange', 'mfa']),
      'set user_risk_levels.',
      'conditions.user_risk_levels',
    ],
    [
      'another condition',
      demanding(
        ['passwordChange', 'mfa'],
        {},
        risky({ locations: { include_locations: ['All'] } }),
      ),
      'has conditions.locations: remove it.',
      'conditions.locations',
    ],
    [
      'some clients',
      demanding(['passwordChange', 'mfa'], {}, risky({ client_app_types: ['browser'] })),
      'has conditions.client_app_types: set it to ["all"].',
      'conditions.client_app_types',
    ],
  ])('refuses it with %s', (_, state, fix, path) => {
    const found = findings(rule, state);
    expect(found).toEqual([
      {
        verdict: 'refuse',
        summary: 'A password change without its companions',
        detail: expect.stringMatching(
          /^grant_controls demands "passwordChange", by which users remedy their risk\. /,
        ) as string,
        path: path.split('.'),
      },
    ]);
    expect(found[0]?.detail.endsWith(fix)).toBe(true);
  });
});
