import type { Attributes, StateOf } from '../../../provider/framework/schema';

/** A resource type of the bench: its schema and what the n-th resource of it holds. */
export interface Shape<S extends Attributes = Attributes> {
  /** What a reader calls one of them. */
  readonly noun: string;
  readonly typeName: string;
  readonly schema: S;
  /** The state of resource `index`; a new object with every call, as a service would answer. */
  readonly state: (index: number) => StateOf<S>;
}

/** The id of resource `index`. */
export const idOf = (index: number): string =>
  `be9c0000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** The index in an id. */
export const indexOf = (id: string): number => Number(id.slice(-12));
