import { UNKNOWN } from '../../../../../provider/framework/value';
import { looserSessionLasts as rule } from '../../../../../provider/resources/conditional-access-policy/rules/looser-session-lasts';
import { findings, type Given, limiting, policy } from '../states';

const hours = (value: bigint, more: Given = {}): Given => ({
  sign_in_frequency: { is_enabled: true, value, type: 'hours', ...more },
});
const every = { sign_in_frequency: { is_enabled: true, frequency_interval: 'everyTime' } };
const evaluation = (mode: string): Given => ({ continuous_access_evaluation: { mode } });
const browser = (mode: string): Given => ({ persistent_browser: { is_enabled: true, mode } });

describe(rule.name, () => {
  it.each([
    ['a creation', limiting(hours(4n)), null],
    [
      'what stays',
      limiting(hours(24n)),
      limiting({ sign_in_frequency: { is_enabled: true, value: 1n, type: 'days' } }),
    ],
    ['a new control', limiting(hours(4n)), policy()],
    ['more often', limiting(every), limiting(hours(1n))],
    ['a stricter evaluation', limiting(evaluation('strictLocation')), policy()],
    ['controls that are unknown', limiting(UNKNOWN), limiting(hours(4n))],
    [
      'a period that is unknown',
      limiting({ sign_in_frequency: { is_enabled: true, value: UNKNOWN, type: 'hours' } }),
      limiting(hours(4n)),
    ],
    [
      'a switch that is unknown',
      limiting({ sign_in_frequency: { is_enabled: UNKNOWN } }),
      limiting(hours(4n)),
    ],
    [
      'a policy that stays off',
      policy({ state: 'disabled' }),
      limiting(hours(4n), { state: 'disabled' }),
    ],
  ])('says nothing of %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it.each([
    ['no controls', policy(), limiting(every), 'sign_in_frequency will no longer be there.'],
    [
      'a control that is off',
      limiting({ secure_sign_in_session: { is_enabled: false } }),
      limiting({ secure_sign_in_session: { is_enabled: true } }),
      'secure_sign_in_session will no longer be there.',
    ],
    [
      'a longer period',
      limiting(hours(5n)),
      limiting(hours(4n)),
      'sign_in_frequency will ask for a new sign-in less often.',
    ],
    [
      'a period instead of every time',
      limiting(hours(1n)),
      limiting(every),
      'sign_in_frequency will ask for a new sign-in less often.',
    ],
    [
      'the second factor alone',
      limiting(hours(4n, { authentication_type: 'secondaryAuthentication' })),
      limiting(hours(4n)),
      'sign_in_frequency will ask for the second factor alone.',
    ],
    [
      'browsers that stay signed in',
      limiting(browser('always')),
      limiting(browser('never')),
      'persistent_browser will keep browsers signed in.',
    ],
    [
      'the defaults of resilience',
      limiting({ disable_resilience_defaults: false }),
      limiting({ disable_resilience_defaults: true }),
      'disable_resilience_defaults will no longer be there.',
    ],
    [
      'no evaluation',
      limiting(evaluation('disabled')),
      policy(),
      'continuous_access_evaluation will be off.',
    ],
    [
      'an evaluation that is not strict',
      policy(),
      limiting(evaluation('strictEnforcement')),
      'continuous_access_evaluation will no longer be strict.',
    ],
  ])('says what %s leave open', (_, planned, current, detail) => {
    expect(findings(rule, planned, current)).toEqual([
      {
        verdict: 'advise',
        summary: 'Policy "Everybody" limits sessions less',
        detail,
        path: ['session_controls'],
      },
    ]);
  });
});
