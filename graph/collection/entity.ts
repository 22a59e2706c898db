import type { z } from 'zod';
import type { Call } from '../call';
import type { GraphClient } from '../client';
import type { Written } from '../read-back';

/** What an object of a collection has at least. */
export type WithId = z.ZodType<{ id: string }>;

/** A collection of objects with ids: its calls and its wire type. */
export interface CollectionEntity<T extends WithId> {
  readonly list: Call;
  /** Takes the parameter `id`. */
  readonly read: Call;
  readonly create: Call;
  /** Takes the parameter `id`. */
  readonly update: Call;
  /** Takes the parameter `id`. */
  readonly remove: Call;
  /** The same for objects of which a part exists in beta only. */
  readonly beta?: { readonly create: Call; readonly update: Call; readonly remove: Call };
  readonly type: T;
  /**
   * `@odata.type` of what belongs to the collection, where its list shows other things as well and
   * a body has to say which kind it is: `#microsoft.graph.…`.
   *
   * @default - everything belongs
   */
  readonly odataType?: string;
  /**
   * Carries out a change that is more than one PATCH.
   *
   * @default - the body of the change as PATCH
   */
  readonly write?: (
    client: GraphClient,
    id: string,
    change: Body,
    signal: AbortSignal,
  ) => Promise<void>;
}

/** What is sent, and to which version. */
export interface Body {
  readonly body: object;
  /** Whether a part of it exists in beta only. */
  readonly beta: boolean;
}

/** A creation that can be found again when its answer is lost. */
export interface Creation<T> extends Body {
  /** Whether an object has the content of `body`. Names do not tell: they are not unique. */
  readonly isSame: (candidate: T) => boolean;
  readonly signal: AbortSignal;
}

/** What a creation came to. It never fails once the object is there. */
export interface Created<T> {
  /** As the answer, or later a list, shows it. */
  readonly live: T;
  /** Whether every replica showed it in the end. */
  readonly everywhere: boolean;
  /** What kept it from being read back, if anything did. */
  readonly problem: Error | undefined;
}

/** A change that is guarded against every other writer. */
export interface Change<T> {
  readonly id: string;
  /** Whether the object is still what the plan was made from. */
  readonly isPlannedFrom: (live: T) => boolean;
  /** Whether the object shows everything that is written. */
  readonly isKept: (live: T) => boolean;
  /**
   * Whether every part of the object is as the plan found it or as it is written: what a write of
   * several requests leaves that stops half-way.
   *
   * @default - no
   */
  readonly isUnderWay?: (live: T) => boolean;
  /** What is sent, made from the object as it is. */
  readonly change: (live: T) => Body;
  /** What changed between the plan and `live`, for messages. */
  readonly describeChange: (live: T) => string;
  /** What was written and `live` does not show, for messages. */
  readonly describeLoss: (live: T) => string;
  readonly signal: AbortSignal;
}

/** A deletion, guarded likewise. */
export interface Removal<T> extends Pick<
  Change<T>,
  'id' | 'isPlannedFrom' | 'describeChange' | 'signal'
> {
  /** Whether a part of the object exists in beta only: v1.0 may not know it. */
  readonly isBeta: (live: T) => boolean;
}

/** Reading and writing a collection whose wire type is `W`. */
export interface CollectionAccess<W> {
  /** Every object; the same answer for everyone who asks before the next write. */
  list(signal: AbortSignal): Promise<readonly W[]>;
  /** Every object, by a list that starts now: others may have written. */
  freshList(signal: AbortSignal): Promise<readonly W[]>;
  /**
   * One object, from the shared list. Absence from a list is not yet deletion: a GET confirms it,
   * and within the lag bound of a write a second one after it.
   *
   * @param writtenAt - when another session wrote it, in milliseconds since 1970
   * @returns null when it is gone
   */
  read(id: string, signal: AbortSignal, writtenAt?: number): Promise<W | null>;
  /**
   * Creates an object and reads it back. Where the answer is lost, the collection tells whether it
   * was created.
   *
   * @throws GraphError listing the ids when more than one new object has the content, and whatever
   * kept the object from being created; never once it exists.
   */
  create(creation: Creation<W>): Promise<Created<W>>;
  /**
   * Changes an object, unless it changed since the plan.
   *
   * @throws GraphError with reason `changed` when somebody else wrote in between or deleted it, and
   * `notKept` when Graph does not keep the change.
   */
  change(change: Change<W>): Promise<Written<W>>;
  /**
   * Deletes an object, unless it changed since the plan; one that is gone already is as good.
   *
   * @returns whether every replica showed it gone in the end
   */
  remove(removal: Removal<W>): Promise<boolean>;
}
