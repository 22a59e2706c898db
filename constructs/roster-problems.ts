import { Token } from 'cdktf';
import { isGuid } from '../model/guid';
import { quote } from '../model/quote';
import { isSlot } from '../model/slot';
import { type KeyPlace, MOST_KEYS_OF_SHARD, placeOf, sharded, sufficientShards } from './key-shard';
import type { RosterEvidence, RosterKey } from './roster-key';
import type { SecurityKeyRosterProps } from './security-key-roster-props';
import { trustProblems } from './security-key-trust';

/** Passkeys that a user may have, by Microsoft's recommendation; it documents no other limit. */
const MOST_KEYS_OF_USER = 20;
/** Characters of a name that Graph takes. */
const LONGEST_NAME = 30;
/** More stacks than anybody applies; a number with a zero too many. */
const MOST_SHARDS = 1_000;

/** What a roster contradicts in itself. */
export function* rosterProblems(
  id: string,
  props: Omit<SecurityKeyRosterProps, 'breakGlass'>,
): Iterable<string> {
  const { shards, retiring, models, keys, evidence, securityKeys } = props;
  yield* trustProblems(securityKeys);
  const before = [...problemsOfCounts(shards, retiring)];
  yield* before;
  const places = keys.map(({ user, slot }) => ({ userId: user.toLowerCase(), slot }));
  for (const key of keys) yield* problemsOfKey(models === undefined ? key : { models, ...key });
  yield* doubled(places.map(placeOf), (place) => `key ${place}`);
  yield* doubled(
    keys.flatMap(({ serial }) => (serial === undefined ? [] : [comparable(serial)])),
    (serial) => `serial number ${quote(serial)}`,
  );
  yield* problemsOfUsers(places);
  if (evidence !== undefined) yield* problemsOfEvidence(evidence);
  if (before.length === 0) yield* problemsOfSize(id, distinct(places), shards);
}

/** Neither case nor spaces make another key. */
const comparable = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

function* problemsOfCounts(shards: number, retiring: number | undefined): Iterable<string> {
  for (const [name, count] of Object.entries({
    shards,
    ...(retiring !== undefined && { retiring }),
  })) {
    if (Number.isInteger(count) && count >= 1 && count <= MOST_SHARDS) continue;
    yield `${name} is ${count}; expected a whole number of stacks from 1 to ${MOST_SHARDS}`;
  }
  if (retiring === shards) {
    yield `retiring is ${retiring}, as shards is; give the number of stacks before, or remove it`;
  }
}

function* problemsOfKey(key: RosterKey): Iterable<string> {
  const { user, slot, serial, models, displayName, methodId } = key;
  const name = `key ${quote(`${user}/${slot}`)}`;
  if (Token.isUnresolved(user)) {
    yield `the user of a key in slot ${quote(slot)} is not resolved at synthesis, where the stack of the key has to be known; give the object id`;
  } else if (!isGuid(user)) {
    yield `${name}: ${quote(user)} is not a user; expected the object id, as a user principal name changes`;
  }
  if (!isSlot(slot)) {
    yield `${name}: ${quote(slot)} is no slot; expected lower-case letters, digits and dashes inside, 32 at most`;
  }
  if (models === undefined || models.length === 0) {
    yield `${name} is of no model; name one for it, or for the roster`;
  }
  for (const [what, text] of Object.entries({ serial, displayName, methodId })) {
    if (text !== undefined && isBlank(text)) yield `${name}: ${what} is blank; leave it out`;
  }
  if (displayName !== undefined && displayName.length > LONGEST_NAME) {
    yield `${name}: its name has ${displayName.length} characters; expected ${LONGEST_NAME} at most`;
  }
  yield* problemsOfRequest(name, key);
}

function* problemsOfRequest(name: string, request: RosterKey): Iterable<string> {
  const { ticket, requestedBy, approvedBy } = request;
  for (const [what, text] of Object.entries({ ticket, requestedBy, approvedBy })) {
    if (isBlank(text)) yield `${name} says no ${what}`;
  }
  if (!isBlank(requestedBy) && comparable(requestedBy) === comparable(approvedBy)) {
    yield `${name} was requested and approved by ${quote(approvedBy)}; expected two people`;
  }
}

const isBlank = (text: string): boolean => text.trim() === '';

function* problemsOfUsers(places: readonly KeyPlace[]): Iterable<string> {
  const counts = new Map<string, number>();
  for (const { userId } of places) counts.set(userId, (counts.get(userId) ?? 0) + 1);
  for (const [user, count] of counts) {
    if (count <= MOST_KEYS_OF_USER) continue;
    yield `user ${user} has ${count} keys; Microsoft advises ${MOST_KEYS_OF_USER} at most`;
  }
}

function* problemsOfEvidence({ folder, list }: RosterEvidence): Iterable<string> {
  if (isBlank(folder)) yield 'evidence says no folder; name the one that keys export writes';
  for (const { user_id: user, slot, evidence_file: file, evidence_sha256: digest } of list) {
    const name = `the evidence for ${quote(`${user}/${slot}`)}`;
    if (!isGuid(user) || user !== user.toLowerCase() || !isSlot(slot)) {
      yield `${name} is for no user and slot; expected an object id in lower case, as keys export writes it`;
    }
    if (file === '' || /[/\\]/.test(file)) {
      yield `${name} is in ${quote(file)}; expected the name of a file beside the list`;
    }
    if (!/^[0-9a-f]{64}$/.test(digest)) {
      yield `the digest of ${name} is ${quote(digest)}; expected SHA-256 in 64 lower-case hexadecimal digits`;
    }
  }
  yield* doubled(
    list.map(({ user_id: userId, slot }) => placeOf({ userId, slot })),
    (place) => `evidence for ${place}`,
  );
}

/**
 * Stacks that are too large. Another number of shards alone makes other stacks, which take the keys
 * over; the former ones have to forget them.
 */
function* problemsOfSize(
  id: string,
  places: readonly KeyPlace[],
  shards: number,
): Iterable<string> {
  const large = [...sharded(places, shards)].filter(
    ([, members]) => members.length > MOST_KEYS_OF_SHARD,
  );
  for (const [shard, { length }] of large) {
    yield `stack ${shardName(id, shard, shards)} would hold ${length} keys; expected ${MOST_KEYS_OF_SHARD} at most`;
  }
  if (large.length === 0) return;
  yield `set shards: ${sufficientShards(places, shards)} or more. Were stacks applied with shards: ${shards}, say retiring: ${shards} beside it, apply the new stacks, then the former ones, then remove retiring: no key is deleted (docs/security-keys.md, "More stacks")`;
}

/** The name of the stack of a shard: it says of how many, so that another number is another stack. */
export const shardName = (id: string, shard: number, shards: number): string =>
  `${id}-${shard}-of-${shards}`;

function* doubled(texts: readonly string[], name: (text: string) => string): Iterable<string> {
  const twice = texts.filter((text, index) => texts.indexOf(text) !== index);
  for (const text of new Set(twice)) yield `${name(text)} is declared twice`;
}

const distinct = (places: readonly KeyPlace[]): KeyPlace[] => [
  ...new Map(places.map((place) => [placeOf(place), place])).values(),
];
