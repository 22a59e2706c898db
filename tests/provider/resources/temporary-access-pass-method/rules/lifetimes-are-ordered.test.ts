import { UNKNOWN } from '../../../../../provider/framework/value';
import { lifetimesAreOrdered as rule } from '../../../../../provider/resources/temporary-access-pass-method/rules/lifetimes-are-ordered';
import { schema } from '../../../../../provider/resources/temporary-access-pass-method/schema';
import { findings, statesOf } from '../../states';

const state = statesOf(schema);
const lifetimes = (minimum: unknown, usual: unknown, maximum: unknown) =>
  state({
    minimum_lifetime_in_minutes: minimum,
    default_lifetime_in_minutes: usual,
    maximum_lifetime_in_minutes: maximum,
  });

describe(rule.name, () => {
  it.each([
    [60n, 30n, 480n, 'default_lifetime_in_minutes', '60', '30'],
    [10n, 600n, 480n, 'maximum_lifetime_in_minutes', '600', '480'],
    [500n, null, 480n, 'maximum_lifetime_in_minutes', '500', '480'],
  ])('refuses %p, %p, %p', (minimum, usual, maximum, path, low, high) => {
    expect(findings(rule, lifetimes(minimum, usual, maximum))).toMatchObject([
      {
        verdict: 'refuse',
        detail: expect.stringMatching(
          new RegExp(`is ${low} and ${path} is ${high}; expected the first to be no longer`),
        ) as string,
        path: [path],
      },
    ]);
  });

  it.each([
    [10n, 10n, 10n],
    [10n, 60n, 43_200n],
    [UNKNOWN, 60n, UNKNOWN],
    [null, 60n, null],
  ])('takes %p, %p, %p', (minimum, usual, maximum) => {
    expect(findings(rule, lifetimes(minimum, usual, maximum))).toEqual([]);
  });
});
