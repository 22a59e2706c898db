import { z } from 'zod';
import type { GatheredReads } from '../gathered-reads';
import { isNotFound } from '../graph-error';
import { readUser } from '../users';
import { parseAnswer } from '../wire';

/** @see https://learn.microsoft.com/graph/api/resources/user */
const account = z.looseObject({
  id: z.string(),
  userPrincipalName: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
  userType: z.string().nullish(),
});

/** What a passkey needs to know of its user. */
export type UserAccount = z.infer<typeof account>;

const SELECT = `$select=${Object.keys(account.shape).join(',')}`;

/** The users of passkeys, who are asked for in the same requests as their passkeys. */
export class UserAccounts {
  readonly #gathered: GatheredReads;
  readonly #known = new Map<string, Promise<UserAccount | null>>();

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
    const reading = this.#read(userId, signal);
    this.#known.set(key, reading);
    // A failure is not shared: whoever asks next may be luckier.
    reading.catch(() => this.#known.delete(key));
    return reading;
  }

  async #read(userId: string, signal: AbortSignal): Promise<UserAccount | null> {
    const read = { call: readUser, parameters: { id: userId }, query: SELECT };
    const answer = await this.#gathered.read(read, signal);
    if (!('error' in answer)) return parseAnswer(account, answer.body, `GET ${readUser.path}`);
    if (isNotFound(answer.error)) return null;
    throw answer.error;
  }
}
