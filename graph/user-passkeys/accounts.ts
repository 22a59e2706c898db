import { z } from 'zod';
import type { BatchAnswer, BatchRead } from '../batch';
import { literal, queryOf } from '../directory/query';
import type { GatheredReads } from '../gathered-reads';
import { isNotFound } from '../graph-error';
import { listUsers, readUser } from '../users';
import { parseAnswer } from '../wire';

/** @see https://learn.microsoft.com/graph/api/resources/user */
const account = z.looseObject({
  id: z.string(),
  userPrincipalName: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
  userType: z.string().nullish(),
});

const accounts = z.looseObject({ value: z.array(account) });

/** What a passkey needs to know of its user. */
export type UserAccount = z.infer<typeof account>;

/**
 * Ids that one filter may have.
 *
 * @see https://developer.microsoft.com/graph/known-issues/?search=13635
 */
const IDS = 15;

const select = Object.keys(account.shape);

/** Users who are asked for together, and what a list says of each. */
interface Asking {
  readonly ids: Set<string>;
  readonly listed: Promise<ReadonlyMap<string, UserAccount>>;
}

/** The users of passkeys, who are asked for in the same requests as their passkeys. */
export class UserAccounts {
  readonly #gathered: GatheredReads;
  readonly #known = new Map<string, Promise<UserAccount | null>>();
  #open: Asking | undefined;

  constructor(gathered: GatheredReads) {
    this.#gathered = gathered;
  }

  /**
   * A user, read once a session.
   *
   * @returns null where the tenant has none, or has deleted it
   * @throws GraphError when it cannot be read.
   */
  of(userId: string, signal: AbortSignal): Promise<UserAccount | null> {
    return this.#known.get(userId.toLowerCase()) ?? this.refreshed(userId, signal);
  }

  /** A user as it is now. */
  refreshed(userId: string, signal: AbortSignal): Promise<UserAccount | null> {
    const key = userId.toLowerCase();
    const reading = this.#read(key, signal);
    this.#known.set(key, reading);
    // A failure is not shared: whoever asks next may be luckier.
    reading.catch(() => this.#known.delete(key));
    return reading;
  }

  async #read(id: string, signal: AbortSignal): Promise<UserAccount | null> {
    this.#open ??= this.#ask(signal);
    const { ids, listed } = this.#open;
    ids.add(id);
    // What no list shows may be there all the same.
    return (await listed).get(id) ?? this.#readOne(id, signal);
  }

  /** Asks for whoever is added until the requests are sent. */
  #ask(signal: AbortSignal): Asking {
    const ids = new Set<string>();
    const close = (): void => {
      this.#open = undefined;
    };
    const list = async (): Promise<Map<string, UserAccount>> => {
      try {
        const answers = await this.#gathered.readAll(() => {
          close();
          return listsOf([...ids]);
        }, signal);
        return new Map(answers.flatMap(usersIn).map((user) => [user.id.toLowerCase(), user]));
      } catch (error) {
        // Nothing was sent, or not yet another one is open.
        if (this.#open?.ids === ids) close();
        throw error;
      }
    };
    return { ids, listed: list() };
  }

  async #readOne(id: string, signal: AbortSignal): Promise<UserAccount | null> {
    const read = { call: readUser, parameters: { id }, query: queryOf({ select }) };
    const answer = await this.#gathered.read(read, signal);
    if (!('error' in answer)) return parseAnswer(account, answer.body, `GET ${readUser.path}`);
    if (isNotFound(answer.error)) return null;
    throw answer.error;
  }
}

/** As few lists as have all these users. */
function listsOf(ids: readonly string[]): BatchRead[] {
  return Array.from({ length: Math.ceil(ids.length / IDS) }, (_, list) => {
    const filter = `id in (${ids
      .slice(list * IDS, (list + 1) * IDS)
      .map(literal)
      .join(',')})`;
    return { call: listUsers, query: queryOf({ select, filter }) };
  });
}

/** What Graph takes for a bad filter shows nobody. */
function usersIn(answer: BatchAnswer): readonly UserAccount[] {
  if (!('error' in answer)) {
    return parseAnswer(accounts, answer.body, `GET ${listUsers.path}`).value;
  }
  if (answer.error.facts.status === 400) return [];
  throw answer.error;
}
