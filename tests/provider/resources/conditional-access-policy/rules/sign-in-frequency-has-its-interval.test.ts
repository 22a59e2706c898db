import { UNKNOWN } from '../../../../../provider/framework/value';
import { signInFrequencyHasItsInterval as rule } from '../../../../../provider/resources/conditional-access-policy/rules/sign-in-frequency-has-its-interval';
import { findings, limiting } from '../states';

const every = (sign_in_frequency: unknown) => limiting({ sign_in_frequency });
const timed = { is_enabled: true, value: 4n, type: 'hours' };

describe(rule.name, () => {
  it.each([
    ['hours', every(timed)],
    ['every time', every({ is_enabled: true, frequency_interval: 'everyTime' })],
    ['none', limiting({ disable_resilience_defaults: true })],
    ['a value that is unknown', every({ ...timed, value: UNKNOWN })],
    ['an interval that is unknown', every({ is_enabled: true, frequency_interval: UNKNOWN })],
    ['an interval of a newer Graph', every({ is_enabled: true, frequency_interval: 'weekly' })],
    ['a frequency that is unknown', every(UNKNOWN)],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each([
    ['a value alone', { is_enabled: true, value: 4n }],
    ['a unit alone', { is_enabled: true, type: 'hours' }],
    ['neither', { is_enabled: true }],
  ])('refuses a period of %s', (_, frequency) => {
    expect(findings(rule, every(frequency))).toEqual([
      {
        verdict: 'refuse',
        summary: 'A sign-in frequency without its interval',
        detail:
          'frequency_interval is "timeBased", which takes value and type. Set both, or frequency_interval = "everyTime".',
        path: ['session_controls', 'sign_in_frequency'],
      },
    ]);
  });

  it.each([
    ['value', { value: 4n }],
    ['unit', { type: 'days' }],
  ])('refuses a %s beside every time', (_, more) => {
    const planned = every({ is_enabled: true, frequency_interval: 'everyTime', ...more });
    expect(findings(rule, planned)).toEqual([
      {
        verdict: 'refuse',
        summary: 'A sign-in frequency without its interval',
        detail:
          'frequency_interval is "everyTime", which takes neither value nor type. Leave both out.',
        path: ['session_controls', 'sign_in_frequency'],
      },
    ]);
  });
});
