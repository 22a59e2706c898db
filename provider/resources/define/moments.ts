import type { ConfigOf, Attributes, PlannedOf, PriorOf, StateOf } from '../../framework/schema';
import type { ObjectValue } from '../../framework/value';

/** The types of an object at each moment. */
export interface Moments {
  readonly state: object;
  readonly planned: object;
  readonly config: object;
  readonly prior: object;
}

/** The types that follow from a schema. */
export interface TypedMoments<S extends Attributes> {
  readonly state: StateOf<S>;
  readonly planned: PlannedOf<S>;
  readonly config: ConfigOf<S>;
  readonly prior: PriorOf<S>;
}

/** The same with the schema forgotten. */
export interface ErasedMoments {
  readonly state: ObjectValue;
  readonly planned: ObjectValue;
  readonly config: ObjectValue;
  readonly prior: ObjectValue;
}
