import { createHash } from 'node:crypto';
import { objectIdentity } from '../../framework/identity';
import type { ObjectValue } from '../../framework/value';
import { type Difference, differencesBetween } from './differences';
import type { ErasedSingleton } from './singleton-spec';

/** How a live object becomes a state. */
type Reading<Wire extends object, Memory> = Pick<
  ErasedSingleton<Wire, Memory>,
  'schema' | 'fromGraph'
>;

/**
 * Looks at live objects through a resource's schema: two are the same when no attribute tells
 * them apart.
 */
export class Mirror<Wire extends object, Memory> {
  readonly #spec: Reading<Wire, Memory>;
  readonly #memory: Memory;

  constructor(spec: Reading<Wire, Memory>, memory: Memory) {
    this.#spec = spec;
    this.#memory = memory;
  }

  /** The attributes that Graph holds. */
  stateOf(live: Wire): ObjectValue {
    return this.#spec.fromGraph(live, this.#memory) as ObjectValue;
  }

  isSame(left: Wire, right: Wire): boolean {
    return this.#identityOf(left) === this.#identityOf(right);
  }

  /** Where a live object differs from a state. */
  differences(state: ObjectValue, live: Wire): Difference[] {
    const mirrored = this.stateOf(live);
    return differencesBetween(this.#spec.schema, state, mirrored, Object.keys(mirrored));
  }

  /** A short text that changes when an attribute of the live object does. */
  digest(live: Wire): string {
    return createHash('sha256').update(this.#identityOf(live)).digest('hex').slice(0, 16);
  }

  /** The properties of a change without which the changed object would look otherwise. */
  necessary(live: Wire, change: Partial<Wire>): Partial<Wire> {
    const changed = { ...live, ...change };
    const names = Object.keys(change) as (keyof Wire)[];
    return Object.fromEntries(
      names
        .filter((name) => !this.isSame({ ...changed, [name]: live[name] }, changed))
        .map((name) => [name, change[name]]),
    ) as Partial<Wire>;
  }

  #identityOf(live: Wire): string {
    return objectIdentity(this.#spec.schema, this.stateOf(live));
  }
}
