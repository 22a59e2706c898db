import type { Found } from './inventory/found';

/** Longer names make addresses that nobody reads. */
const MOST_CHARACTERS = 60;

/** Words of Terraform that would read as something else at the start of an address. */
const FIRST_LETTER = /^[a-z]/;

/**
 * A logical name for every object: what administrators call it, in the letters of an address. Where
 * two of one area would have the same, each says its id as well, so that a third changes neither.
 */
export function nameAll(found: readonly Found[]): ReadonlyMap<Found, string> {
  const wanted = found.map((one) => ({ one, place: placeOf(one), name: nameOf(one) }));
  const times = countOf(wanted.map(({ place, name }) => `${place}/${name}`));
  const taken = new Set<string>();
  const names = new Map<Found, string>();
  for (const { one, place, name } of wanted) {
    const isShared = (times.get(`${place}/${name}`) ?? 0) > 1;
    const unique = uniqueName(isShared ? withId(name, one) : name, (candidate) =>
      taken.has(`${place}/${candidate}`),
    );
    taken.add(`${place}/${unique}`);
    names.set(one, unique);
  }
  return names;
}

const placeOf = ({ kind }: Found): string => kind.area.file;

function nameOf(one: Found): string {
  const { displayName, kind } = one;
  if (displayName === undefined) return kind.word;
  const spelled = inLetters(displayName);
  if (spelled === '') return withId(kind.word, one);
  return FIRST_LETTER.test(spelled) ? spelled : `${kind.word}_${spelled}`;
}

/** A text in lower-case letters, digits and underscores; empty where nothing of it is left. */
function inLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+/, '')
    .slice(0, MOST_CHARACTERS)
    .replace(/_+$/, '');
}

/** The name with the id, unless it says it already. */
function withId(name: string, { importId }: Found): string {
  const id = inLetters(importId).slice(0, 8);
  return name.endsWith(`_${id}`) ? name : `${name}_${id}`;
}

function uniqueName(name: string, isTaken: (candidate: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}_${number}`;
    if (!isTaken(candidate)) return candidate;
  }
}

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
