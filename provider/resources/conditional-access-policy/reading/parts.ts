import { bareObjectId } from '../../../../model/object-id';
import { known, type Truth } from '../../../../model/conditional-access/truth';
import { isKnown, UNKNOWN, type Unknown } from '../../../framework/value';

/** A value at a place: null where nothing is there. */
export type Maybe<T> = Exclude<T, Unknown | null> | null | Unknown;

/** A part of an object that may not be there, or not be known. */
export function part<T extends object, K extends keyof T>(
  whole: T | null | Unknown,
  name: K,
): Maybe<T[K]> {
  return whole === null || !isKnown(whole) ? whole : (whole[name] as Maybe<T[K]>);
}

/** A set of texts at a place. */
export type Texts = Maybe<readonly (string | Unknown)[]>;

/** The entries of a set, ids bare: none where it is not there, undefined while any is unknown. */
export function entries(set: Texts): readonly string[] | undefined {
  if (set === null) return [];
  if (!isKnown(set)) return undefined;
  const found = set.filter(isKnown);
  return found.length === set.length ? found.map(bareObjectId) : undefined;
}

/** The entries of a set that are known. */
export function knownEntries(set: Texts): readonly string[] {
  return set === null || !isKnown(set) ? [] : set.filter(isKnown).map(bareObjectId);
}

/** Whether something is at a place. A set that has an unknown entry has something. */
export function isThere(value: unknown): Truth {
  if (value === UNKNOWN) return 'unknown';
  if (value === null || value === undefined) return 'no';
  return known(!Array.isArray(value) || value.length > 0);
}
