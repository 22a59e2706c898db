import { estimatePolicySize, POLICY_CAP_KB } from '../../model/policy-size';
import { Random } from '../support/random';

const sizeOf = (profilesOfTargets: number[], aaguidsOfProfiles: number[]): number =>
  estimatePolicySize({ profilesOfTargets, aaguidsOfProfiles });

describe('estimatePolicySize', () => {
  it.each([
    ['an empty policy', [], [], 1.44],
    ['a target with one profile', [1], [], 1.44 + 0.23],
    ['a target with five profiles', [5], [], 1.44 + 0.4],
    ['a target that names no profile', [0], [], 1.44 + 0.23],
    ['a profile without AAGUIDs', [], [0], 1.44 + 0.4],
    ['ten AAGUIDs', [], [10], 1.44 + 0.4 + 0.3],
    ['three profiles and two targets', [1, 5], [0, 10, 20], 1.44 + 0.23 + 0.4 + 1.2 + 0.9],
  ])('is what Microsoft publishes for %s', (_, targets, profiles, kilobytes) => {
    expect(sizeOf(targets, profiles)).toBeCloseTo(kilobytes, 10);
  });

  it('puts 700 AAGUIDs above the cap, wherever they are', () => {
    expect(POLICY_CAP_KB).toBe(20);
    expect(sizeOf([1], [700])).toBeGreaterThan(POLICY_CAP_KB);
    expect(sizeOf([1, 1, 1], [200, 200, 300])).toBeGreaterThan(POLICY_CAP_KB);
  });

  it('finds the largest list of a policy with one profile and one target', () => {
    expect(sizeOf([1], [597])).toBeLessThan(POLICY_CAP_KB);
    expect(sizeOf([1], [598])).toBeGreaterThan(POLICY_CAP_KB);
  });

  it('does not depend on the order, and grows with every part', () => {
    const random = new Random(7);
    for (let round = 0; round < 500; round += 1) {
      const targets = random.several(8, () => 1 + random.below(3));
      const profiles = random.several(3, () => random.below(400));
      const size = sizeOf(targets, profiles);
      expect(sizeOf(targets.toReversed(), profiles.toReversed())).toBeCloseTo(size, 9);
      expect(sizeOf([...targets, 1], profiles)).toBeGreaterThan(size);
      expect(sizeOf(targets, [...profiles, 0])).toBeGreaterThan(size);
      const more = sizeOf(
        [...targets, 1].map((count) => count + 1),
        profiles,
      );
      expect(more).toBeGreaterThan(sizeOf([...targets, 1], profiles));
    }
  });

  it('stays within a third of the JSON that its AAGUIDs are', () => {
    const aaguid = '2fc0579f-8113-47ea-b116-bb5a8db9202a';
    for (const count of [100, 300, 597]) {
      const json = JSON.stringify(Array.from({ length: count }, () => aaguid)).length / 1_024;
      const estimated = sizeOf([], [count]) - sizeOf([], [0]);
      expect(estimated / json).toBeGreaterThan(2 / 3);
      expect(estimated / json).toBeLessThan(4 / 3);
    }
  });
});
