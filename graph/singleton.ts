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
  /** Names the type in a PATCH, where Graph asks for it: `#microsoft.graph.…`. */
  readonly odataType?: string;
}

/** Reading and writing a singleton whose wire type is `W`. */
export interface SingletonAccess<W> {
  /** @throws GraphError when it cannot be read, or is not what Graph documents. */
  read(signal: AbortSignal): Promise<W>;
  /**
   * Changes it, unless it changed since the plan.
   *
   * @throws GraphError when somebody else wrote in between, or Graph does not keep the change.
   */
  write(change: SingletonWrite<W>): Promise<Written<W>>;
}

/** A change of a singleton, guarded against every other writer. */
export interface SingletonWrite<T> extends Omit<GuardedWrite<T>, 'read' | 'write'> {
  /** The body of the PATCH, made from the object as it is. */
  readonly change: (live: T) => object;
}

/** A singleton of one tenant. */
export class Singleton<T extends z.ZodType> implements SingletonAccess<z.infer<T>> {
  readonly #client: GraphClient;
  readonly #entity: SingletonEntity<T>;

  constructor(client: GraphClient, entity: SingletonEntity<T>) {
    this.#client = client;
    this.#entity = entity;
  }

  async read(signal: AbortSignal): Promise<z.infer<T>> {
    const { read, type } = this.#entity;
    return parseAnswer(type, await this.#client.send(read, { signal }), `GET ${read.path}`);
  }

  write({ change, ...guard }: SingletonWrite<z.infer<T>>): Promise<Written<z.infer<T>>> {
    return writeGuarded<z.infer<T>>({
      ...guard,
      read: (signal) => this.read(signal),
      write: async (live) => {
        const { write, odataType } = this.#entity;
        const type = odataType === undefined ? {} : { '@odata.type': odataType };
        await this.#client.send(write, {
          signal: guard.signal,
          body: { ...type, ...change(live) },
        });
      },
    });
  }
}
