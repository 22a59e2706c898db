import type { z } from 'zod';
import type { Call } from './call';
import type { GraphClient } from './client';
import { type GuardedWrite, writeGuarded, type Written } from './read-back';
import { parseAnswer } from './wire';

/** An object that every tenant has exactly once: its calls and its wire type. */
export interface SingletonEntity<T extends z.ZodType> {
  readonly read: Call;
  readonly write: Call;
  readonly type: T;
}

/** A change of a singleton, guarded against every other writer. */
export interface SingletonWrite<T> extends Pick<
  GuardedWrite<T>,
  'isPlannedFrom' | 'isKept' | 'differences' | 'signal' | 'boundMs'
> {
  /** The body of the PATCH, made from the object as it is. */
  readonly change: (live: T) => object;
}

/** A singleton of one tenant. */
export class Singleton<T extends z.ZodType> {
  readonly #client: GraphClient;
  readonly #entity: SingletonEntity<T>;

  constructor(client: GraphClient, entity: SingletonEntity<T>) {
    this.#client = client;
    this.#entity = entity;
  }

  /** @throws GraphError when it cannot be read, or is not what Graph documents. */
  async read(signal: AbortSignal): Promise<z.infer<T>> {
    const { read, type } = this.#entity;
    return parseAnswer(type, await this.#client.send(read, { signal }), `GET ${read.path}`);
  }

  /**
   * Changes it, unless it changed since the plan.
   *
   * @throws GraphError when somebody else wrote in between, or Graph does not keep the change.
   */
  write({ change, ...guard }: SingletonWrite<z.infer<T>>): Promise<Written<z.infer<T>>> {
    return writeGuarded<z.infer<T>>({
      ...guard,
      read: (signal) => this.read(signal),
      write: async (live) => {
        const { signal } = guard;
        await this.#client.send(this.#entity.write, { signal, body: change(live) });
      },
    });
  }
}
