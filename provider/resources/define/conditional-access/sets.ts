import { bareObjectId, isObjectId } from '../../../../model/object-id';
import type { SetType, StringFormat, StringType } from '../../../framework/schema';
import { ids, type WireForm } from '../wire/form';

/** What every set of a policy has: Graph never holds one as null. */
const absent = { optional: true, computed: true, default: [] } as const;

/** Ids, and the words of Graph that stand for many of them. A rule judges words. */
export const idOrWord = (example: string): StringFormat => ({
  name: 'id',
  expected: `an object id, or a word of Graph like "${example}"`,
  accepts: (text) => isObjectId(text) || /^[A-Za-z][A-Za-z0-9]*$/.test(text),
  canonical: bareObjectId,
});

const objectId: StringFormat = {
  name: 'object id',
  expected: 'an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or a path that ends in one',
  accepts: isObjectId,
  canonical: bareObjectId,
};

type Set = SetType & { readonly element: StringType; readonly description: string } & typeof absent;
type IdSet = Set & { readonly graph: WireForm };

/** A set of object ids. */
export const idSet = (description: string): IdSet =>
  ({
    type: 'set',
    element: { type: 'string', format: objectId },
    ...absent,
    description,
    graph: { codec: ids },
  }) as const;

/** A set of object ids and words. */
export const idOrWordSet = (description: string, example: string): IdSet => ({
  type: 'set',
  element: { type: 'string', format: idOrWord(example) },
  ...absent,
  description,
  graph: { codec: ids },
});

/** A set of documented values; live ones may be others. */
export const valueSet = (oneOf: readonly string[], description: string): Set => ({
  type: 'set',
  element: { type: 'string', oneOf, open: true },
  ...absent,
  description,
});

/** A set of any texts. */
export const textSet = (description: string): Set => ({
  type: 'set',
  element: { type: 'string' },
  ...absent,
  description,
});
