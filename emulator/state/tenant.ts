import type { JsonObject } from '../json';

/** A secret of a client; `expires` is an ISO date and time. */
interface ClientSecret {
  readonly value: string;
  readonly expires?: string | undefined;
}

/** What a token of another issuer must say to be accepted as this client. */
export interface FederatedCredential {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
  readonly jwks?: { readonly keys: readonly JsonObject[] } | undefined;
  readonly jwksUri?: string | undefined;
}

/** An application registration with its service principal in one tenant. */
export interface Client {
  readonly name: string;
  readonly clientId: string;
  /** The service principal, `oid` of its tokens. */
  readonly objectId: string;
  readonly secrets: readonly ClientSecret[];
  /** PEM certificates. */
  readonly certificates: readonly string[];
  readonly federated: readonly FederatedCredential[];
  /** Application permissions, as in the `roles` claim. */
  readonly roles: readonly string[];
  /** Where users sign in to it, with which delegated permissions; it then has no secret. */
  readonly public?: PublicClient | undefined;
}

/** An application that cannot keep a secret. */
export interface PublicClient {
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
}

/** What identifies a tenant and who may sign in to it; fixed for the life of the state. */
export interface Tenant {
  readonly tenantId: string;
  readonly displayName: string;
  readonly domain: string;
  readonly clients: readonly Client[];
}
