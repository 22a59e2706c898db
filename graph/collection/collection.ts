import { z } from 'zod';
import type { Call } from '../call';
import type { GraphClient } from '../client';
import { GraphError, isNotFound, mayHaveHappened } from '../graph-error';
import { LAG_BOUND_MS, readBack, unsettled, writeGuarded, type Written } from '../read-back';
import { pause } from '../transport/pacer';
import { parseAnswer } from '../wire';
import type {
  Body,
  Change,
  CollectionAccess,
  CollectionEntity,
  Created,
  Creation,
  Removal,
  WithId,
} from './entity';
import { readPages } from './pages';
import { SharedList } from './shared-list';

/** A list may show things of any kind. */
const ANYTHING = z.unknown();

/** How often a creation is sent whose answers were lost and which turned out not to exist. */
const ATTEMPTS = 3;

/**
 * A collection of one tenant, for one session. One list serves every reader until a write makes it
 * stale: a refresh of n objects is one list.
 */
export class Collection<T extends WithId> implements CollectionAccess<z.infer<T>> {
  readonly #client: GraphClient;
  readonly #entity: CollectionEntity<T>;
  readonly #boundMs: number;
  readonly #lists: SharedList<z.infer<T>>;
  /** Every id that a list showed, and every one that was created here. */
  readonly #seen = new Set<string>();
  #isListed = false;
  readonly #writtenAt = new Map<string, number>();

  /** @param boundMs - how long replicas may disagree after a write */
  constructor(client: GraphClient, entity: CollectionEntity<T>, boundMs: number = LAG_BOUND_MS) {
    this.#client = client;
    this.#entity = entity;
    this.#boundMs = boundMs;
    this.#lists = new SharedList((signal) => this.#fetch(signal));
  }

  list(signal: AbortSignal): Promise<readonly z.infer<T>[]> {
    return this.#lists.current(signal);
  }

  freshList(signal: AbortSignal): Promise<readonly z.infer<T>[]> {
    return this.#lists.fresh(signal);
  }

  async read(id: string, signal: AbortSignal, writtenAt = 0): Promise<z.infer<T> | null> {
    const listed = find(await this.list(signal), id);
    if (listed !== undefined) return listed;
    const found = await this.#get(id, signal);
    if (found !== null) return found;
    const since = Date.now() - Math.max(this.#writtenAt.get(id) ?? 0, writtenAt);
    if (since >= this.#boundMs) return null;
    await pause(this.#boundMs - since, signal);
    return this.#get(id, signal);
  }

  async create(creation: Creation<z.infer<T>>): Promise<Created<z.infer<T>>> {
    const { signal } = creation;
    if (!this.#isListed) await this.list(signal);
    const made = await this.#make(creation);
    try {
      const { live, everywhere } = await readBack<z.infer<T> | null>({
        read: (now) => this.#listed(made.id, now),
        isKept: (shown) => shown !== null,
        describeLoss: () => 'no list has the object',
        signal,
        boundMs: this.#boundMs,
      });
      return { live: live ?? made, everywhere, problem: undefined };
    } catch (problem) {
      if (!(problem instanceof Error)) throw problem;
      return { live: made, everywhere: false, problem };
    }
  }

  async change(change: Change<z.infer<T>>): Promise<Written<z.infer<T>>> {
    const { id, signal } = change;
    const { live, everywhere } = await writeGuarded<z.infer<T> | null>({
      signal,
      boundMs: this.#boundMs,
      read: async (now) => (await this.#listed(id, now)) ?? this.#get(id, now),
      isPlannedFrom: (now) => now !== null && change.isPlannedFrom(now),
      isKept: (now) => now !== null && change.isKept(now),
      // One PATCH happens as a whole or not at all.
      isUnderWay: (now) =>
        now !== null && this.#entity.write !== undefined && change.isUnderWay?.(now) === true,
      describeChange: (now) => (now === null ? 'it was deleted' : change.describeChange(now)),
      describeLoss: (now) => (now === null ? 'the object is gone' : change.describeLoss(now)),
      write: async (now) => {
        if (now !== null) await this.#write(id, change.change(now), signal);
      },
    });
    if (live === null) throw new TypeError('a change of nothing was kept');
    return { live, everywhere };
  }

  async remove({ id, signal, ...guard }: Removal<z.infer<T>>): Promise<boolean> {
    let isSent = false;
    const { everywhere } = await writeGuarded<z.infer<T> | null>({
      signal,
      boundMs: this.#boundMs,
      // Absence from a list may be lag: an object would stay that nobody manages.
      read: async (now) => (await this.#listed(id, now)) ?? (isSent ? null : this.#get(id, now)),
      isPlannedFrom: (now) => now !== null && guard.isPlannedFrom(now),
      isKept: (now) => now === null,
      describeChange: (now) => (now === null ? '' : guard.describeChange(now)),
      describeLoss: () => 'the object is still there',
      write: async (now) => {
        const { remove, beta } = this.#entity;
        const isBeta = now !== null && beta !== undefined && guard.isBeta(now);
        const call = isBeta ? beta.remove : remove;
        isSent = true;
        await this.#send(call, id, signal).catch((error: unknown) => {
          if (!isNotFound(error)) throw error;
        });
      },
    });
    return everywhere;
  }

  async #write(id: string, change: Body, signal: AbortSignal): Promise<void> {
    const { write, update, beta } = this.#entity;
    if (write === undefined) {
      const call = change.beta ? (beta?.update ?? update) : update;
      await this.#send(call, id, signal, change.body);
      return;
    }
    await this.#lists.during(() => write(this.#client, id, change, signal));
    this.#writtenAt.set(id, Date.now());
  }

  async #send(call: Call, id: string, signal: AbortSignal, body?: object): Promise<void> {
    const sent = { signal, parameters: { id }, body: body && this.#typed(body) };
    await this.#lists.during(() => this.#client.send(call, sent));
    this.#writtenAt.set(id, Date.now());
  }

  async #make(creation: Creation<z.infer<T>>): Promise<z.infer<T>> {
    const { beta, signal } = creation;
    const body = this.#typed(creation.body);
    const { create, beta: versions } = this.#entity;
    const call = beta ? (versions?.create ?? create) : create;
    const before = new Set(this.#seen);
    for (let attempt = 1; ; attempt += 1) {
      let lost: GraphError;
      try {
        const answer = await this.#lists.during(() => this.#client.send(call, { signal, body }));
        return this.#taken(this.#parse(answer, call));
      } catch (error) {
        if (!mayHaveHappened(error)) throw error;
        lost = error;
      }
      const found = await this.#findLost(creation, before, lost);
      if (found !== undefined) return found;
      if (attempt === ATTEMPTS) throw lost;
    }
  }

  #taken(created: z.infer<T>): z.infer<T> {
    this.#seen.add(created.id);
    this.#writtenAt.set(created.id, Date.now());
    return created;
  }

  /** Looks for an unanswered creation until the replicas would have to show it, and takes it. */
  async #findLost(
    { isSame, signal }: Creation<z.infer<T>>,
    before: ReadonlySet<string>,
    lost: GraphError,
  ): Promise<z.infer<T> | undefined> {
    const end = Date.now() + this.#boundMs;
    for (;;) {
      const all = await this.#lists.fresh(signal).catch((error: unknown) => {
        throw unsettled(lost, error);
      });
      const found = all.filter(
        (candidate) =>
          !before.has(candidate.id) && !this.#writtenAt.has(candidate.id) && isSame(candidate),
      );
      const [first, ...others] = found;
      if (others.length > 0) throw ambiguous(this.#entity.create, found);
      // At once: another creation of the same content may look at the same list.
      if (first !== undefined) return this.#taken(first);
      if (Date.now() >= end) return undefined;
      await pause(Math.min(1_000, this.#boundMs), signal);
    }
  }

  /** One object as a list shows it that starts now; null where it shows none. */
  async #listed(id: string, signal: AbortSignal): Promise<z.infer<T> | null> {
    return find(await this.#lists.fresh(signal), id) ?? null;
  }

  async #get(id: string, signal: AbortSignal): Promise<z.infer<T> | null> {
    const { read } = this.#entity;
    try {
      const answer = await this.#client.send(read, { signal, parameters: { id } });
      return this.#belongs(answer) ? this.#parse(answer, read) : null;
    } catch (error) {
      if (isNotFound(error)) return null;
      throw error;
    }
  }

  async #fetch(signal: AbortSignal): Promise<readonly z.infer<T>[]> {
    const { list } = this.#entity;
    const items = await readPages(this.#client, list, ANYTHING, { signal });
    const all = items.filter((item) => this.#belongs(item)).map((item) => this.#parse(item, list));
    for (const { id } of all) this.#seen.add(id);
    this.#isListed = true;
    return all;
  }

  /** Whether an answer shows an object of the collection, and not another kind of thing. */
  #belongs(answer: unknown): boolean {
    const { odataType } = this.#entity;
    if (odataType === undefined) return true;
    return typeof answer === 'object' && answer !== null && odataTypeOf(answer) === odataType;
  }

  #typed(body: object): object {
    const { odataType } = this.#entity;
    return odataType === undefined ? body : { '@odata.type': odataType, ...body };
  }

  #parse(answer: unknown, call: Call): z.infer<T> {
    return parseAnswer(this.#entity.type, answer, `${call.method} ${call.path}`);
  }
}

const find = <T extends { id: string }>(all: readonly T[], id: string): T | undefined =>
  all.find((candidate) => isSameId(candidate.id, id));

const odataTypeOf = (answer: object): unknown =>
  (answer as Readonly<Record<string, unknown>>)['@odata.type'];

const isSameId = (left: string, right: string): boolean =>
  left.toLowerCase() === right.toLowerCase();

const ambiguous = (call: Call, found: readonly { id: string }[]): GraphError =>
  new GraphError(
    'unreachable',
    `the answer to ${call.method} ${call.path} was lost, and ${found.length} new objects have its content: ${found.map(({ id }) => id).join(', ')}; import the right one and delete the others`,
  );
