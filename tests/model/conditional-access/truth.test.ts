import { allOf, anyOf, known, not, type Truth } from '../../../model/conditional-access/truth';

const TRUTHS: readonly Truth[] = ['yes', 'no', 'unknown'];
const pairs = TRUTHS.flatMap((left) => TRUTHS.map((right) => [left, right] as const));

/** What a statement can turn out to be. */
const outcomes = (truth: Truth): boolean[] =>
  truth === 'unknown' ? [true, false] : [truth === 'yes'];

/** The verdict over every way in which open statements can turn out. */
function over(pair: readonly Truth[], combine: (values: boolean[]) => boolean): Truth {
  const worlds = pair.reduce<boolean[][]>(
    (so, truth) => so.flatMap((world) => outcomes(truth).map((value) => [...world, value])),
    [[]],
  );
  const results = new Set(worlds.map(combine));
  return results.size === 2 ? 'unknown' : known(results.has(true));
}

describe('statements that may be open', () => {
  it.each(pairs)('of %s and %s combine as every way they can turn out does', (...pair) => {
    expect(anyOf(pair)).toBe(over(pair, (world) => world.some(Boolean)));
    expect(allOf(pair)).toBe(over(pair, (world) => world.every(Boolean)));
  });

  it('combine to a verdict where there are none', () => {
    expect([anyOf([]), allOf([])]).toEqual(['no', 'yes']);
  });

  it('have an opposite that is as open', () => {
    expect(TRUTHS.map(not)).toEqual(['no', 'yes', 'unknown']);
  });
});
