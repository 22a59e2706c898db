import type { z } from 'zod';
import type { Call } from '../call';
import type { GraphClient } from '../client';
import type { WithId } from '../collection/entity';
import { readPage, readPages } from '../collection/pages';
import { isNotFound } from '../graph-error';
import { LAG_BOUND_MS } from '../read-back';
import { whenThere } from '../when-there';
import { parseAnswer } from '../wire';
import { literal, queryOf } from './query';

/** Objects of the directory that are found by id, or by a property that people know. */
export interface DirectoryEntity<T extends WithId> {
  readonly list: Call;
  /** Takes the parameter `id`. */
  readonly read: Call;
  readonly type: T;
  /** The properties that are read. */
  readonly select: readonly string[];
  /** The property that people know an object by. */
  readonly nameProperty: string;
}

/** Names that a message offers. */
const MOST_SIMILAR = 8;

/** Finds objects of one kind in the directory of a tenant. */
export class DirectoryLookup<T extends WithId> {
  readonly #client: GraphClient;
  readonly #entity: DirectoryEntity<T>;
  readonly #boundMs: number;

  /** @param boundMs - how long replicas may disagree after a creation */
  constructor(client: GraphClient, entity: DirectoryEntity<T>, boundMs: number = LAG_BOUND_MS) {
    this.#client = client;
    this.#entity = entity;
    this.#boundMs = boundMs;
  }

  /**
   * The object of an id. One that is not there is asked for again: whatever gave the id may have
   * created it a moment ago.
   *
   * @returns null when it is not there within the bound
   */
  find(id: string, signal: AbortSignal): Promise<z.infer<T> | null> {
    return whenThere({ read: (now) => this.#get(id, now), signal, boundMs: this.#boundMs });
  }

  /** Every object of a name, in any case of letters. Names need not be unique. */
  named(name: string, signal: AbortSignal): Promise<z.infer<T>[]> {
    const { list, type, select, nameProperty } = this.#entity;
    const filter = `${nameProperty} eq ${literal(name)}`;
    return readPages(this.#client, list, type, { signal, query: queryOf({ select, filter }) });
  }

  /** Some objects whose names begin like this one, for a message. */
  async similar(name: string, signal: AbortSignal): Promise<z.infer<T>[]> {
    const { list, type, select, nameProperty } = this.#entity;
    // A wrong domain hides no user.
    const characters = Array.from(name.split('@')[0] ?? '');
    const start = characters.slice(0, Math.ceil(characters.length / 2)).join('');
    const filter = `startswith(${nameProperty},${literal(start)})`;
    const query = queryOf({ select, filter, top: MOST_SIMILAR });
    const answer = await this.#client.send(list, { signal, query });
    return [...readPage(type, answer, `GET ${list.path}`).items];
  }

  async #get(id: string, signal: AbortSignal): Promise<z.infer<T> | null> {
    const { read, type, select } = this.#entity;
    try {
      const sending = { signal, parameters: { id }, query: queryOf({ select }) };
      return parseAnswer(type, await this.#client.send(read, sending), `GET ${read.path}`);
    } catch (error) {
      if (isNotFound(error)) return null;
      throw error;
    }
  }
}
