import { enumerate } from '../../../../provider/resources/define/enumerate';

const texts = (count: number): string[] => Array.from({ length: count }, (_, index) => `t${index}`);

describe('enumerate', () => {
  it.each([
    [0, ''],
    [1, 't0'],
    [3, 't0, t1, t2'],
    [10, 't0, t1, t2, t3, t4, t5, t6, t7, t8, t9'],
    [11, 't0, t1, t2, t3, t4, t5, t6, t7, t8, t9 and 1 more'],
    [5_000, 't0, t1, t2, t3, t4, t5, t6, t7, t8, t9 and 4990 more'],
  ])('shows ten at most of %i', (count, shown) => {
    expect(enumerate(texts(count))).toBe(shown);
  });
});
