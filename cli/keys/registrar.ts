import type { Graph } from '../../graph';
import { isGraphError, isNotFound } from '../../graph/graph-error';
import type { Registrar } from '../../keys/ceremony';

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
