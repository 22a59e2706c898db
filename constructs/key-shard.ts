/** Most keys in one stack: what an engine takes to apply grows faster than the resources it has. */
export const MOST_KEYS_OF_SHARD = 150;

/** Whose key it is, and which of theirs. */
export interface KeyPlace {
  /** Object id of the user, in lower case. */
  readonly userId: string;
  readonly slot: string;
}

/** The id of a key as the provider writes it: `<userId>/<slot>`. */
export const placeOf = ({ userId, slot }: KeyPlace): string => `${userId}/${slot}`;

/**
 * The shard that a key belongs to. It follows from the key and the number of shards alone, so that
 * another key's coming or going never moves it. States depend on it: it never changes.
 *
 * @param shards - how many there are
 * @returns a number from 1 to `shards`
 */
export const shardOf = (place: KeyPlace, shards: number): number =>
  (hashOf(placeOf(place)) % shards) + 1;

/** Keys of each shard, by its number; empty ones too. */
export function sharded<K extends KeyPlace>(
  keys: readonly K[],
  shards: number,
): ReadonlyMap<number, readonly K[]> {
  const all = new Map<number, K[]>(Array.from({ length: shards }, (_, index) => [index + 1, []]));
  for (const key of keys) all.get(shardOf(key, shards))?.push(key);
  return all;
}

/**
 * The least number of shards above the present one in which none is too large.
 *
 * @param keys - each once
 */
export function sufficientShards(keys: readonly KeyPlace[], shards: number): number {
  let count = shards + 1;
  while (largest(keys, count) > MOST_KEYS_OF_SHARD) count += 1;
  return count;
}

const largest = (keys: readonly KeyPlace[], shards: number): number =>
  Math.max(...[...sharded(keys, shards).values()].map(({ length }) => length));

/**
 * FNV-1a of 32 bits, its bits mixed as MurmurHash3 ends: FNV alone puts ids that differ in one digit
 * side by side. Slots and ids are ASCII.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
