import type { Call } from '../../../graph/call';
import type { CollectionEntity, WithId } from '../../../graph/collection/entity';

/** A call of a resource or data source, and when it is made: what its page says of permissions. */
export interface UsedCall {
  readonly call: Call;
  /** Completes "made at …". */
  readonly when: string;
}

/** The calls that every object of a collection makes. */
export const collectionCalls = ({
  list,
  read,
  create,
  update,
  remove,
  beta,
}: CollectionEntity<WithId>): UsedCall[] => [
  { call: list, when: 'refresh and import: one list for all of them; apply' },
  { call: read, when: 'refresh, for one that the list does not have' },
  { call: create, when: 'apply of a creation' },
  { call: update, when: 'apply of a change' },
  ...(beta === undefined
    ? []
    : [
        { call: beta.create, when: 'apply of a creation with a part that only beta has' },
        { call: beta.update, when: 'apply of a change with a part that only beta has' },
        { call: beta.remove, when: 'apply of a destroy of what has such a part' },
      ]),
  { call: remove, when: 'apply of a destroy' },
];
