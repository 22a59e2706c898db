import { z } from 'zod';
import type { BatchRead } from '../batch';
import type { GraphClient } from '../client';
import { GatheredReads } from '../gathered-reads';
import { isNotFound } from '../graph-error';
import { listDirectMembers, readGroup } from '../groups';
import { pause } from '../transport/pacer';
import { readUser } from '../users';
import { parseAnswer } from '../wire';
import { queryOf } from './query';

/**
 * Pauses before something that is not there is asked for again, in milliseconds: what was created
 * a moment ago is not visible everywhere at once.
 */
const PAUSES: readonly number[] = [1_000, 2_000, 4_000];

const page = z.looseObject({ value: z.array(z.unknown()) });

/**
 * Whether objects of the directory are there. Many policies name the same ones: each is asked for
 * once a session, and whatever is asked for at the same time goes together.
 */
export class Presence {
  readonly #reads: GatheredReads;
  readonly #pauses: readonly number[];
  readonly #known = new Map<string, Promise<boolean>>();

  /** @param pauses - before something that is not there is asked for again, in milliseconds */
  constructor(client: GraphClient, pauses: readonly number[] = PAUSES) {
    this.#reads = new GatheredReads(client);
    this.#pauses = pauses;
  }

  /**
   * Whether there is a group. Where its members are being read, that they are tells it.
   *
   * @throws GraphError when that cannot be read.
   */
  group(id: string, signal: AbortSignal): Promise<boolean> {
    const members = this.#known.get(membersOf(id));
    return this.#once(`group ${id}`, async () => {
      // Members may be hidden, or the group too new for their list: then it is asked for itself.
      const isTold = await members?.then(
        () => true,
        () => false,
      );
      return isTold === true || this.#isThere({ ...GROUP, parameters: { id } }, signal);
    });
  }

  /** Whether there is a user. @throws GraphError when that cannot be read. */
  user(id: string, signal: AbortSignal): Promise<boolean> {
    return this.#once(`user ${id}`, () => this.#isThere({ ...USER, parameters: { id } }, signal));
  }

  /**
   * Whether a group has a member; a group within it is one.
   *
   * @throws GraphError when that cannot be read, or there is no such group.
   */
  memberOf(groupId: string, signal: AbortSignal): Promise<boolean> {
    const read = { ...MEMBERS, parameters: { id: groupId } };
    return this.#once(membersOf(groupId), async () => {
      const { value } = parseAnswer(page, await this.#body(read, signal), 'GET members');
      return value.length > 0;
    });
  }

  #once(key: string, ask: () => Promise<boolean>): Promise<boolean> {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const asked = ask();
    this.#known.set(key, asked);
    // A failure is not shared: whoever asks next may be luckier.
    asked.catch(() => this.#known.delete(key));
    return asked;
  }

  async #isThere(read: BatchRead, signal: AbortSignal): Promise<boolean> {
    for (const wait of [...this.#pauses, undefined]) {
      try {
        await this.#body(read, signal);
        return true;
      } catch (error) {
        if (!isNotFound(error)) throw error;
      }
      if (wait !== undefined) await pause(wait, signal);
    }
    return false;
  }

  async #body(read: BatchRead, signal: AbortSignal): Promise<unknown> {
    const answer = await this.#reads.read(read, signal);
    if ('error' in answer) throw answer.error;
    return answer.body;
  }
}

const membersOf = (groupId: string): string => `members ${groupId}`;

const GROUP = { call: readGroup, query: queryOf({ select: ['id'] }) };
const USER = { call: readUser, query: queryOf({ select: ['id'] }) };
const MEMBERS = { call: listDirectMembers, query: queryOf({ select: ['id'], top: 1 }) };
