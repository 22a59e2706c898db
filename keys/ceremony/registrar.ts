import type { Registration } from '../../evidence';
import type { Graph } from '../../graph';
import { isGraphError, isNotFound } from '../../graph/graph-error';

/** A user as Graph knows one. */
export interface Account {
  /** Object id. */
  readonly id: string;
  readonly userPrincipalName?: string | null | undefined;
}

/** What a ceremony asks of the tenant; a tenant's `userPasskeys` is one. */
export interface Registrar {
  /** The user of an object id or a user principal name; undefined where there is none. */
  findUser(user: string, signal: AbortSignal): Promise<Account | undefined>;

  /** Creation options as Graph answers; the five minutes of their challenge begin. */
  creationOptions(userId: string, signal: AbortSignal): Promise<unknown>;

  /** The user's passkeys, as they are now. */
  list(userId: string, signal: AbortSignal): Promise<readonly { readonly id: string }[]>;

  /** Registers a passkey unless the user has it; sends it once. */
  register(
    userId: string,
    passkey: Registration & { readonly aaguid: string },
    isSame: (methodId: string) => boolean,
    signal: AbortSignal,
  ): Promise<{
    readonly method: { readonly id: string };
    readonly outcome: 'registered' | 'held';
  }>;
}

/** What a ceremony asks of a tenant, by its Graph. */
export function registrarOf({ users, userPasskeys }: Graph): Registrar {
  return {
    findUser: async (user, signal) => {
      const [found] = await users.read([user], signal);
      if (!isGraphError(found)) return found;
      if (isNotFound(found)) return undefined;
      throw found;
    },
    creationOptions: (userId, signal) => userPasskeys.creationOptions(userId, {}, signal),
    // What was read before a credential was sent says nothing about it.
    list: (userId, signal) => userPasskeys.freshList(userId, signal),
    register: (userId, passkey, isSame, signal) =>
      userPasskeys.register(userId, passkey, isSame, signal),
  };
}
