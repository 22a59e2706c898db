import { z } from 'zod';
import type { Call } from './call';
import type { GraphClient } from './client';
import { GraphError, isNotFound, mayHaveHappened } from './graph-error';
import { LAG_BOUND_MS, unsettled } from './read-back';
import { pause } from './transport/pacer';
import { parseAnswer } from './wire';

/** A collection of objects with ids: its calls and its wire type. */
export interface CollectionEntity<T extends z.ZodType<{ id: string }>> {
  readonly list: Call;
  /** Takes the parameter `id`. */
  readonly read: Call;
  readonly create: Call;
  /** Takes the parameter `id`. */
  readonly update: Call;
  /** Takes the parameter `id`. */
  readonly remove: Call;
  readonly type: T;
}

/** A creation that can be found again when its answer is lost. */
export interface Creation<T> {
  readonly body: object;
  /** Whether an object has the content of `body`. Names do not tell: they are not unique. */
  readonly isSame: (candidate: T) => boolean;
  readonly signal: AbortSignal;
}

const page = z.looseObject({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
});

/**
 * A collection of one tenant, for one session. One list serves every reader until a write drops
 * it: a refresh of n objects is one list.
 */
export class Collection<T extends z.ZodType<{ id: string }>> {
  readonly #client: GraphClient;
  readonly #entity: CollectionEntity<T>;
  readonly #boundMs: number;
  #list: Promise<z.infer<T>[]> | undefined;
  /** What was there at the first list, and what was created here since. */
  #known: Set<string> | undefined;
  readonly #writtenAt = new Map<string, number>();

  /** @param boundMs - how long replicas may disagree after a write */
  constructor(client: GraphClient, entity: CollectionEntity<T>, boundMs: number = LAG_BOUND_MS) {
    this.#client = client;
    this.#entity = entity;
    this.#boundMs = boundMs;
  }

  /** Every object; the same answer for everyone who asks before the next write. */
  list(signal: AbortSignal): Promise<readonly z.infer<T>[]> {
    this.#list ??= this.#fetchShared(signal);
    return this.#list;
  }

  /**
   * One object, from the shared list. Absence from a list is not yet deletion: a GET confirms it,
   * and within the lag bound of a write a second one after it.
   *
   * @returns null when it is gone
   */
  async read(id: string, signal: AbortSignal): Promise<z.infer<T> | null> {
    const listed = (await this.list(signal)).find((candidate) => candidate.id === id);
    if (listed !== undefined) return listed;
    const found = await this.#get(id, signal);
    if (found !== null) return found;
    const since = Date.now() - (this.#writtenAt.get(id) ?? -Infinity);
    if (since >= this.#boundMs) return null;
    await pause(this.#boundMs - since, signal);
    return this.#get(id, signal);
  }

  /**
   * Creates an object. Where the answer is lost, the collection tells whether it was created.
   *
   * @throws GraphError listing the ids when more than one new object has the content.
   */
  async create(creation: Creation<z.infer<T>>): Promise<z.infer<T>> {
    const { body, signal } = creation;
    if (this.#known === undefined) await this.list(signal);
    for (let attempt = 1; ; attempt += 1) {
      let lost: GraphError;
      try {
        const answer = await this.#client.send(this.#entity.create, { signal, body });
        return this.#taken(this.#parse(answer, this.#entity.create));
      } catch (error) {
        if (!mayHaveHappened(error)) throw error;
        lost = error;
      } finally {
        this.#list = undefined;
      }
      const found = await this.#findLost(creation, lost);
      if (found !== undefined) return this.#taken(found);
      if (attempt === ATTEMPTS) throw lost;
    }
  }

  /** Changes an object; the shared list is dropped. */
  async update(id: string, body: object, signal: AbortSignal): Promise<void> {
    await this.#write(this.#entity.update, id, signal, body);
  }

  /** Deletes an object; one that is gone already is as good. */
  async remove(id: string, signal: AbortSignal): Promise<void> {
    try {
      await this.#write(this.#entity.remove, id, signal);
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }

  async #write(call: Call, id: string, signal: AbortSignal, body?: object): Promise<void> {
    try {
      await this.#client.send(call, { signal, parameters: { id }, body });
    } finally {
      this.#list = undefined;
      this.#writtenAt.set(id, Date.now());
    }
  }

  #taken(created: z.infer<T>): z.infer<T> {
    this.#known?.add(created.id);
    this.#writtenAt.set(created.id, Date.now());
    return created;
  }

  /** Looks for an unanswered creation until the replicas would have to show it. */
  async #findLost(
    { isSame, signal }: Creation<z.infer<T>>,
    lost: GraphError,
  ): Promise<z.infer<T> | undefined> {
    const end = Date.now() + this.#boundMs;
    for (;;) {
      const all = await this.#fetchAll(signal).catch((error: unknown) => {
        throw unsettled(lost, error);
      });
      const found = all.filter(
        (candidate) => this.#known?.has(candidate.id) !== true && isSame(candidate),
      );
      const [first, ...others] = found;
      if (others.length > 0) throw ambiguous(this.#entity.create, found);
      if (first !== undefined || Date.now() >= end) return first;
      await pause(Math.min(1_000, this.#boundMs), signal);
    }
  }

  async #get(id: string, signal: AbortSignal): Promise<z.infer<T> | null> {
    const { read } = this.#entity;
    try {
      return this.#parse(await this.#client.send(read, { signal, parameters: { id } }), read);
    } catch (error) {
      if (isNotFound(error)) return null;
      throw error;
    }
  }

  async #fetchShared(signal: AbortSignal): Promise<z.infer<T>[]> {
    try {
      const all = await this.#fetchAll(signal);
      this.#known ??= new Set(all.map(({ id }) => id));
      return all;
    } catch (error) {
      // A failure is not shared: whoever asks next may be luckier.
      this.#list = undefined;
      throw error;
    }
  }

  async #fetchAll(signal: AbortSignal): Promise<z.infer<T>[]> {
    const { list } = this.#entity;
    const all: z.infer<T>[] = [];
    let answer = parseAnswer(page, await this.#client.send(list, { signal }), `GET ${list.path}`);
    const followed = new Set<string>();
    for (;;) {
      all.push(...answer.value.map((item) => this.#parse(item, list)));
      const next = answer['@odata.nextLink'];
      if (next === undefined) break;
      if (followed.has(next)) {
        throw new GraphError(
          'unreadable',
          `the pages of GET ${list.path} never end: one names a page that was read already`,
        );
      }
      followed.add(next);
      const following = await this.#client.follow(list, next, { signal });
      answer = parseAnswer(page, following, `GET ${list.path}`);
    }
    return all;
  }

  #parse(answer: unknown, call: Call): z.infer<T> {
    return parseAnswer(this.#entity.type, answer, `${call.method} ${call.path}`);
  }
}

/** How often a creation is sent whose answers were lost and which turned out not to exist. */
const ATTEMPTS = 3;

const ambiguous = (call: Call, found: readonly { id: string }[]): GraphError =>
  new GraphError(
    'unreachable',
    `the answer to ${call.method} ${call.path} was lost, and ${found.length} new objects have its content: ${found.map(({ id }) => id).join(', ')}; import the right one and delete the others`,
  );
