import { UNKNOWN } from '../../../../../provider/framework/value';
import { everyTimeStandsWithout as rule } from '../../../../../provider/resources/conditional-access-policy/rules/every-time-stands-without';
import { findings, type Given, limiting } from '../states';

const everyTime = { is_enabled: true, frequency_interval: 'everyTime' };
const beside = (controls: Given, frequency: unknown = everyTime) =>
  limiting({ sign_in_frequency: frequency, ...controls });

describe(rule.name, () => {
  it.each([
    ['every time alone', beside({})],
    ['token protection', beside({ secure_sign_in_session: { is_enabled: true } })],
    [
      'hours beside both',
      beside(
        {
          disable_resilience_defaults: true,
          application_enforced_restrictions: { is_enabled: true },
        },
        { is_enabled: true, value: 1n, type: 'days' },
      ),
    ],
    ['what is unknown', beside({ disable_resilience_defaults: UNKNOWN })],
    ['a frequency that is unknown', beside({ disable_resilience_defaults: true }, UNKNOWN)],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each([
    ['application_enforced_restrictions', { is_enabled: true }],
    ['disable_resilience_defaults', true],
    ['disable_resilience_defaults', false],
  ])('refuses %s', (name, control) => {
    expect(findings(rule, beside({ [name]: control }))).toEqual([
      {
        verdict: 'refuse',
        summary: 'A session control beside sign-in every time',
        detail: `Graph refuses ${name} beside a sign_in_frequency of "everyTime". Remove it, or declare it in a policy of its own.`,
        path: ['session_controls', name],
      },
    ]);
  });
});
