import { isAtLeast } from '../../engine/version';
import { Random } from '../support/random';

describe('isAtLeast', () => {
  it.each([
    ['1.8.5', '1.8.5', true],
    ['1.8.4', '1.8.5', false],
    ['1.8.10', '1.8.5', true],
    ['1.10.0', '1.8.5', true],
    ['1.9.0', '1.10.0', false],
    ['2.0.0', '1.8.5', true],
    ['0.15.5', '1.8.5', false],
    ['1.10.0-beta1', '1.10.0', true],
    ['1.9.9-rc1', '1.10.0', false],
    ['1.8.5+ent', '1.8.5', true],
    ['1.8.5-dev+metadata-1', '1.8.5', true],
    ['1.8', '1.8.5', false],
    ['1.9', '1.8.5', true],
    ['1.8.5.1', '1.8.5', true],
    ['', '1.8.5', false],
    ['dev', '1.8.5', false],
  ])('of %s and %s is %s', (version, floor, answer) => {
    expect(isAtLeast(version, floor)).toBe(answer);
  });

  it('orders versions as their numbers, not as texts', () => {
    const random = new Random(11);
    const version = (): number[] => Array.from({ length: 3 }, () => random.below(15));
    for (let round = 0; round < 2_000; round += 1) {
      const [left, right] = [version(), version()];
      // Every part is below 15, so one number holds the order.
      const weight = (parts: number[]): number => parts.reduce((sum, part) => sum * 15 + part, 0);
      expect(isAtLeast(left.join('.'), right.join('.'))).toBe(weight(left) >= weight(right));
    }
  });
});
