import { directoryFacts } from '../facts/directory';
import { collection, edm, entity, type Property } from './type';

/** Building blocks of directory types, which describe hundreds of alike properties. */
export const property = {
  text: { type: edm.string, default: null },
  flag: { type: edm.boolean, default: null },
  texts: { type: collection(edm.string), default: [] },
  time: { type: edm.dateTimeOffset, default: null },
} as const satisfies Record<string, Property>;

export const readOnly = { readOnly: true } as const;
export const selectable = { onSelect: true } as const;

/** A member that the page of the type's creation marks as required. */
export const onCreate = { required: directoryFacts.createMembers, nullable: false } as const;

/** One property definition under several names. */
export function named(
  names: readonly string[],
  definition: Property,
): Readonly<Record<string, Property>> {
  return Object.fromEntries(names.map((name) => [name, definition]));
}

/** Graph page directoryObject. */
export const directoryObject = entity('directoryObject', {
  id: { type: edm.string, nullable: false, readOnly: true },
  deletedDateTime: { ...property.time, readOnly: true },
});
