import {
  type KeyPlace,
  MOST_KEYS_OF_SHARD,
  sharded,
  shardOf,
  sufficientShards,
} from '../../constructs/key-shard';
import { Random } from '../support/random';

const userOf = (index: number): string =>
  `d0d00000-0000-4000-80b0-${index.toString(16).padStart(12, '0')}`;

const guidOf = (random: Random): string =>
  '00000000-0000-4000-8000-000000000000'.replace(/0/g, () => random.below(16).toString(16));

/** Users as a directory numbers them in tests, or at random as Entra does. */
const keysOf = (count: number, user: (index: number) => string): KeyPlace[] =>
  Array.from({ length: count }, (_, index) => ({
    userId: user(index >> 1),
    slot: index % 2 === 0 ? 'primary' : 'backup',
  }));

const sizesOf = (keys: readonly KeyPlace[], shards: number): number[] =>
  [...sharded(keys, shards).values()].map(({ length }) => length);

describe('shardOf', () => {
  it('never changes: states depend on it', () => {
    const places = keysOf(6, userOf);
    expect(places.map((place) => shardOf(place, 4))).toEqual([1, 4, 3, 3, 1, 2]);
    expect(places.map((place) => shardOf(place, 7))).toEqual([1, 6, 3, 6, 5, 4]);
  });

  it('puts every key into one shard', () => {
    expect(keysOf(50, userOf).map((place) => shardOf(place, 1))).toEqual(Array(50).fill(1));
  });

  it('keeps every key where it is when others come, go or change places', () => {
    const random = new Random(5);
    const keys = keysOf(600, () => guidOf(random));
    const before = new Map(keys.map((key) => [key, shardOf(key, 5)]));
    for (let round = 0; round < 20; round += 1) {
      const others = [
        ...keys.filter(() => random.chance()),
        ...keysOf(random.below(100), () => guidOf(random)),
      ].sort(() => random.next() - 0.5);
      for (const [shard, members] of sharded(others, 5)) {
        for (const key of members) expect(before.get(key) ?? shard).toBe(shard);
      }
    }
  });

  it.each([
    ['numbered', (): ((index: number) => string) => userOf],
    [
      'random',
      () =>
        (
          (random: Random) => () =>
            guidOf(random)
        )(new Random(7)),
    ],
  ])('spreads %s users evenly', (_, users) => {
    for (const shards of [2, 4, 7, 10, 16]) {
      const sizes = sizesOf(keysOf(shards * 100, users()), shards);
      expect(sizes).toHaveLength(shards);
      // Five standard deviations of chance; a hash that clusters is far outside.
      expect(Math.max(...sizes)).toBeLessThanOrEqual(150);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(50);
    }
  });
});

describe('sharded', () => {
  it('has every shard, those without a key too, and every key once', () => {
    const keys = keysOf(3, userOf);
    const shards = sharded(keys, 9);
    expect([...shards.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect([...shards.values()].flat()).toHaveLength(3);
    expect(new Set([...shards.values()].flat())).toEqual(new Set(keys));
  });
});

describe('sufficientShards', () => {
  it.each([151, 500, 2_000])('finds the least number that holds %i keys', (count) => {
    const keys = keysOf(count, userOf);
    const enough = sufficientShards(keys, 1);
    expect(Math.max(...sizesOf(keys, enough))).toBeLessThanOrEqual(MOST_KEYS_OF_SHARD);
    for (let shards = 2; shards < enough; shards += 1) {
      expect(Math.max(...sizesOf(keys, shards))).toBeGreaterThan(MOST_KEYS_OF_SHARD);
    }
  });

  it('is more than what is there', () => {
    expect(sufficientShards(keysOf(10, userOf), 4)).toBe(5);
  });
});
