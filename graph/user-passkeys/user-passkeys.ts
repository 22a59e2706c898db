import type { GraphClient } from '../client';
import { readOn } from '../collection/pages';
import type { GatheredReads } from '../gathered-reads';
import { isNotFound } from '../graph-error';
import { LAG_BOUND_MS } from '../read-back';
import { listPasskeys } from '../reports/registered-passkeys';
import { pause } from '../transport/pacer';
import { parseAnswer } from '../wire';
import { passkeyOptions, readPasskey, removePasskey, timedPasskeyOptions } from './calls';
import {
  type NewPasskey,
  type RegisteredUserPasskey,
  type UserPasskey,
  userPasskey,
} from './passkey';
import { registerOnce } from './register-once';

/** How long a challenge is to last. */
export interface OptionsRequest {
  /**
   * 5 to 43200; beta alone can do this.
   *
   * @default - the five minutes of v1.0
   */
  readonly minutes?: number;
}

/** The passkeys of single users: read together, written one by one. */
export class UserPasskeys {
  readonly #client: GraphClient;
  readonly #boundMs: number;
  readonly #gathered: GatheredReads;
  readonly #known = new Map<string, Promise<readonly UserPasskey[]>>();
  readonly #registeredAt = new Map<string, number>();

  /**
   * @param gathered - what else is read at the same time goes with it
   * @param boundMs - how long replicas may disagree after a write
   */
  constructor(client: GraphClient, gathered: GatheredReads, boundMs: number = LAG_BOUND_MS) {
    this.#client = client;
    this.#boundMs = boundMs;
    this.#gathered = gathered;
  }

  /**
   * Every passkey of a user. It is read once a session, together with those of others who are asked
   * for at the same time, and again after a write.
   *
   * @throws GraphError when it cannot be read; a user that does not exist is answered 404.
   */
  list(userId: string, signal: AbortSignal): Promise<readonly UserPasskey[]> {
    return this.#known.get(keyOf(userId)) ?? this.freshList(userId, signal);
  }

  /** Every passkey of a user, by a list that starts now. */
  freshList(userId: string, signal: AbortSignal): Promise<readonly UserPasskey[]> {
    const key = keyOf(userId);
    const reading = this.#list(userId, signal);
    this.#known.set(key, reading);
    // A failure is not shared: whoever asks next may be luckier.
    reading.catch(() => {
      if (this.#known.get(key) === reading) this.#known.delete(key);
    });
    return reading;
  }

  /**
   * Who has a passkey, among the users whose passkeys were asked for in this session.
   *
   * @returns the id of the user, in lower case
   */
  async holder(isSame: (methodId: string) => boolean): Promise<string | undefined> {
    for (const [userId, reading] of this.#known) {
      const all = await reading.catch((): readonly UserPasskey[] => []);
      if (all.some(({ id }) => isSame(id))) return userId;
    }
    return undefined;
  }

  /**
   * One passkey as it is now. Within the lag bound of its registration a second look follows.
   *
   * @param writtenAt - when another session registered it, in milliseconds since 1970
   * @returns undefined where the user has none with this id
   * @throws GraphError when it cannot be read; a user that does not exist is answered 404.
   */
  async read(
    userId: string,
    methodId: string,
    signal: AbortSignal,
    writtenAt = 0,
  ): Promise<UserPasskey | undefined> {
    const found = await this.#get(userId, methodId, signal);
    const since = Date.now() - Math.max(this.#registeredAt.get(methodId) ?? 0, writtenAt);
    if (found !== undefined || since >= this.#boundMs) return found;
    await pause(this.#boundMs - since, signal);
    return this.#get(userId, methodId, signal);
  }

  /**
   * Creation options for a user, as Graph answers them. Their challenge is good once.
   *
   * @throws GraphError when Graph refuses, such as for a guest.
   */
  creationOptions(
    userId: string,
    { minutes }: OptionsRequest,
    signal: AbortSignal,
  ): Promise<unknown> {
    return minutes === undefined
      ? this.#client.send(passkeyOptions, { signal, parameters: { id: userId } })
      : this.#client.send(timedPasskeyOptions, {
          signal,
          parameters: { id: userId, minutes: minutes.toString() },
        });
  }

  /**
   * Registers a passkey for a user, unless the user has it. It is sent once: where the answer is
   * lost, the user's list tells what became of it.
   *
   * @param isSame - whether an id in Graph's spelling means the credential
   * @param seen - the user's passkeys by a fresh list, where the caller has just made one
   * @throws GraphError when Graph refuses; and where the answer was lost and no list shows the
   * passkey, since a second one must not come of it.
   */
  async register(
    userId: string,
    passkey: NewPasskey,
    isSame: (methodId: string) => boolean,
    signal: AbortSignal,
    seen?: readonly UserPasskey[],
  ): Promise<RegisteredUserPasskey> {
    const registered = await registerOnce({
      client: this.#client,
      boundMs: this.#boundMs,
      list: (now) => this.freshList(userId, now),
      forget: () => this.#known.delete(keyOf(userId)),
      ...{ userId, passkey, isSame, signal },
      ...(seen !== undefined && { seen }),
    });
    if (registered.outcome === 'registered') {
      this.#registeredAt.set(registered.method.id, Date.now());
    }
    return registered;
  }

  /**
   * Deletes a passkey of a user; one that is gone already is as good.
   *
   * @throws GraphError when Graph refuses, or no answer came.
   */
  async remove(
    userId: string,
    methodId: string,
    signal: AbortSignal,
  ): Promise<'removed' | 'absent'> {
    try {
      const parameters = { id: userId, method: methodId };
      await this.#client.send(removePasskey, { signal, parameters, repeatable: true });
      this.#registeredAt.delete(methodId);
      return 'removed';
    } catch (error) {
      if (isNotFound(error)) return 'absent';
      throw error;
    } finally {
      this.#known.delete(keyOf(userId));
    }
  }

  async #get(
    userId: string,
    methodId: string,
    signal: AbortSignal,
  ): Promise<UserPasskey | undefined> {
    try {
      const parameters = { id: userId, method: methodId };
      const answer = await this.#client.send(readPasskey, { signal, parameters });
      return parseAnswer(userPasskey, answer, `GET ${readPasskey.path}`);
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
    // 404 is said of a user as well; the list tells which of the two is not there.
    const all = await this.freshList(userId, signal);
    return all.find(({ id }) => id === methodId);
  }

  async #list(userId: string, signal: AbortSignal): Promise<readonly UserPasskey[]> {
    const read = { call: listPasskeys, parameters: { id: userId } };
    const answer = await this.#gathered.read(read, signal);
    if ('error' in answer) throw answer.error;
    return readOn(this.#client, listPasskeys, userPasskey, answer.body, signal);
  }
}

const keyOf = (userId: string): string => userId.toLowerCase();
