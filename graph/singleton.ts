import type { z } from 'zod';
import type { Call } from './call';
import type { GraphClient } from './client';
import { GraphError, isGraphError } from './graph-error';
import { type GuardedWrite, writeGuarded, type Written } from './read-back';
import { parseAnswer } from './wire';

/** An object that every tenant has exactly once: its calls and its wire type. */
export interface SingletonEntity<T extends z.ZodType> {
  /** Of beta, where the object has parts that only beta knows. */
  readonly read: Call;
  readonly write: Call;
  /** Takes the parts that only beta knows; absent where there are none. */
  readonly writeBeta?: Call;
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
  /** The properties of a body that only beta takes. */
  readonly betaProperties: (body: object) => readonly string[];
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

  async write(guard: SingletonWrite<z.infer<T>>): Promise<Written<z.infer<T>>> {
    const { change, betaProperties, ...guarded } = guard;
    const sent = new FirstPart(guard);
    return writeGuarded<z.infer<T>>({
      ...guarded,
      isPlannedFrom: (live) => guarded.isPlannedFrom(live) || sent.isAllThatChanged(live),
      read: (signal) => this.read(signal),
      write: async (live) => {
        const [first, second] = this.#parts(change(live), betaProperties);
        if (first !== undefined) await this.#send(first, guard.signal);
        if (second === undefined) return;
        if (first !== undefined) sent.note(live, first.body);
        await this.#send(second, guard.signal);
        sent.settle();
      },
    }).catch((error: unknown) => {
      throw sent.explain(error);
    });
  }

  /** A body as the PATCHes that it takes: what v1.0 knows comes first. */
  #parts(body: object, betaProperties: SingletonWrite<unknown>['betaProperties']): Part[] {
    const { write, writeBeta } = this.#entity;
    const beta = writeBeta === undefined ? [] : betaProperties(body);
    const part = (isBeta: boolean): object =>
      Object.fromEntries(
        Object.entries(body).filter(([property]) => beta.includes(property) === isBeta),
      );
    return [
      { call: write, body: part(false) },
      ...(writeBeta === undefined ? [] : [{ call: writeBeta, body: part(true) }]),
    ].filter((one) => Object.keys(one.body).length > 0);
  }

  async #send({ call, body }: Part, signal: AbortSignal): Promise<void> {
    const { odataType } = this.#entity;
    const type = odataType === undefined ? {} : { '@odata.type': odataType };
    await this.#client.send(call, { signal, body: { ...type, ...body } });
  }
}

/** Singletons by name. */
export type Singletons<E extends Readonly<Record<string, { readonly type: z.ZodType }>>> = {
  readonly [Name in keyof E]: Singleton<E[Name]['type']>;
};

/** The singletons of one tenant. */
export const singletonsOf = <E extends Readonly<Record<string, SingletonEntity<z.ZodType>>>>(
  client: GraphClient,
  entities: E,
): Singletons<E> =>
  Object.fromEntries(
    Object.entries(entities).map(([name, entity]) => [name, new Singleton(client, entity)]),
  ) as Singletons<E>;

/** One PATCH of a change. */
interface Part {
  readonly call: Call;
  readonly body: object;
}

/** The part of a change that Graph took before it took the rest. */
class FirstPart<T> {
  readonly #guard: SingletonWrite<T>;
  #before: T | undefined;
  #written: readonly string[] = [];

  constructor(guard: SingletonWrite<T>) {
    this.#guard = guard;
  }

  /** Remembers what was sent, and what the object was before. */
  note(before: T, body: object): void {
    this.#before = before;
    this.#written = Object.keys(body);
  }

  /** The rest was taken as well. */
  settle(): void {
    this.#before = undefined;
  }

  /** Whether the object differs from what the plan was made from by this part alone. */
  isAllThatChanged(live: T): boolean {
    if (this.#before === undefined) return false;
    const open = Object.keys(this.#guard.change(live));
    if (this.#written.some((property) => open.includes(property))) return false;
    const before = this.#before as Readonly<Record<string, unknown>>;
    const undone = this.#written.map((property) => [property, before[property]]);
    return this.#guard.isPlannedFrom({ ...(live as object), ...Object.fromEntries(undone) } as T);
  }

  /** An error after which this part stands has to say so. */
  explain(error: unknown): unknown {
    if (this.#before === undefined || !isGraphError(error)) return error;
    return new GraphError(
      error.reason,
      `${this.#written.join(', ')} had been written already when the rest of the change failed, and stays as written: ${error.message}`,
      error.facts,
      { cause: error },
    );
  }
}
