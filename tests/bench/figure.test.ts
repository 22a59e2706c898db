import {
  compare,
  count,
  describeVerdict,
  duration,
  type Figure,
  verdictOf,
} from '../../bench/figure';

const figure = (overrides: Partial<Figure>): Figure => ({
  name: 'start',
  measured: '70 ms',
  against: '40 ms bare node',
  value: 1.75,
  kind: 'ratio',
  ...overrides,
});

describe('verdictOf', () => {
  it.each([
    ['below', 1.99, 'met'],
    ['at', 2, 'met'],
    ['above', 2.01, 'missed'],
  ])('judges a value %s the budget', (_, value, verdict) => {
    expect(verdictOf(figure({ value, budget: 2 }))).toBe(verdict);
  });

  it('judges nothing without a budget', () => {
    expect(verdictOf(figure({ value: 1_000 }))).toBe('reported');
  });

  it('does not take a failed division for a success', () => {
    expect(verdictOf(figure({ value: Number.NaN, budget: 2 }))).toBe('missed');
  });
});

describe('describeVerdict', () => {
  it('says by how much of the budget a ratio misses it', () => {
    expect(describeVerdict(figure({ value: 2.5, budget: 2 }))).toBe('MISSED by 25 %');
  });

  it('says by how many a count misses it', () => {
    expect(describeVerdict(count('requests', 4, 1))).toBe('MISSED by 3');
  });

  it('says no more than that a budget is met', () => {
    expect(describeVerdict(figure({ budget: 2 }))).toBe('met');
  });
});

describe('compare', () => {
  it('shows both medians and judges their ratio', () => {
    expect(
      compare({
        name: 'start',
        measured: [60, 75, 90],
        against: [40, 50, 45],
        baseline: 'bare node',
        budget: 2,
      }),
    ).toEqual({
      name: 'start',
      measured: '75 ms',
      against: '45 ms bare node',
      value: 1.5,
      best: 1.5,
      budget: 2,
      kind: 'ratio',
    });
  });
});

describe('duration', () => {
  it.each([
    [0.4249, '0.42 ms'],
    [70.6, '71 ms'],
    [4_126, '4.13 s'],
  ])('writes %d milliseconds as %s', (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text);
  });
});
