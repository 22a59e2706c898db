import { z } from 'zod';
import { type Call, defineCall } from './call';
import type { GraphClient } from './client';
import { readPages } from './collection/pages';
import { OUTSIDE_CHINA } from './methods/configuration';

/** @see https://learn.microsoft.com/graph/api/authentication-list-methods */
export const listUserMethods: Call = defineCall({
  method: 'GET',
  path: '/users/{id}/authentication/methods',
  application: ['UserAuthenticationMethod.Read.All', 'UserAuthenticationMethod.ReadWrite.All'],
  delegated: ['UserAuthenticationMethod.Read.All', 'UserAuthenticationMethod.ReadWrite.All'],
  role: 'Global Reader',
  clouds: OUTSIDE_CHINA,
  source: 'https://learn.microsoft.com/graph/api/authentication-list-methods',
});

/**
 * A method that a user has registered, of whatever kind.
 *
 * @see https://learn.microsoft.com/graph/api/resources/authenticationmethod
 */
const userMethod = z.looseObject({
  '@odata.type': z.string(),
  id: z.string(),
  displayName: z.string().nullish(),
  /** Of a Temporary Access Pass: whether it can be used now. */
  isUsable: z.boolean().nullish(),
});

/** A method that a user has registered, of whatever kind. */
export type UserMethod = z.infer<typeof userMethod>;

/** All methods of single users. Certificates are not among them. */
export class UserMethods {
  readonly #client: GraphClient;

  constructor(client: GraphClient) {
    this.#client = client;
  }

  /**
   * Every method of a user, read now.
   *
   * @throws GraphError when it cannot be read; a user that does not exist is answered 404.
   */
  list(userId: string, signal: AbortSignal): Promise<readonly UserMethod[]> {
    const parameters = { id: userId };
    return readPages(this.#client, listUserMethods, userMethod, { signal, parameters });
  }
}
