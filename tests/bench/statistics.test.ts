import { least, median, ratioOf } from '../../bench/statistics';

describe('median', () => {
  it.each([
    [[7], 7],
    [[9, 1, 5], 5],
    [[10, 2, 4, 8], 6],
    [[3, 100, 20, 3], 11.5],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('leaves what it is given as it is', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('refuses an empty series', () => {
    expect(() => median([])).toThrow('nothing was measured');
  });
});

describe('least', () => {
  it('is the smallest value, whatever the order', () => {
    expect(least([30, 4, 200])).toBe(4);
  });

  it('refuses an empty series', () => {
    expect(() => least([])).toThrow('nothing was measured');
  });
});

describe('ratioOf', () => {
  it('divides round by round, so that a load which both sides carry cancels out', () => {
    expect(ratioOf([20, 200, 40], [10, 100, 20]).median).toBe(2);
  });

  it('is not moved by one disturbed round', () => {
    expect(ratioOf([20, 900, 20], [10, 10, 10]).median).toBe(2);
  });

  it('divides the least values apart from that', () => {
    expect(ratioOf([30, 20, 50], [10, 40, 25]).least).toBe(2);
  });

  it('refuses series of different length', () => {
    expect(() => ratioOf([1, 2], [1])).toThrow('2 runs cannot be divided by 1');
  });
});
