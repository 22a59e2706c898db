import { type Json, isArray, isObject, own, equal } from '../json';
import type { CollectionType, Version } from './type';

/** Where in a request a value stands, and what is stored there. */
export interface Place {
  /** For messages, like `passkeyProfiles[1].name`. */
  readonly path: string;
  readonly stored: Json | undefined;
  readonly version: Version;
  /** Inside an element of a collection nothing is merged (fact element-whole). */
  readonly whole?: true;
}

export function member(place: Place, name: string): Place {
  const stored = isObject(place.stored) ? own(place.stored, name) : undefined;
  return { ...place, path: place.path ? `${place.path}.${name}` : name, stored };
}

/** The place of an element: its stored counterpart has the same id, or else the same content. */
export function element(place: Place, type: CollectionType, value: Json, index: number): Place {
  const candidates = isArray(place.stored) ? place.stored : [];
  const stored = candidates.find((candidate) =>
    type.of.kind === 'object' && type.of.entity
      ? sameId(candidate, value)
      : equal(candidate, value),
  );
  return { ...place, path: `${place.path}[${index}]`, stored, whole: true };
}

function sameId(left: Json, right: Json): boolean {
  if (!isObject(left) || !isObject(right)) return false;
  const [one, other] = [own(left, 'id'), own(right, 'id')];
  return (
    typeof one === 'string' &&
    typeof other === 'string' &&
    one.toLowerCase() === other.toLowerCase()
  );
}
