import { z } from 'zod';
import type { Json, JsonObject } from '../json';
import { type Kind, kinds } from './objects';
import type { Tenant } from './tenant';

/** Raised only when a change makes older state files unreadable. */
export const STATE_VERSION = 1;

const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(json), object]),
);
const object = z.record(z.string(), json);

const client = z.object({
  name: z.string(),
  clientId: z.string(),
  objectId: z.string(),
  secrets: z.array(z.object({ value: z.string(), expires: z.string().optional() })),
  certificates: z.array(z.string()),
  federated: z.array(
    z.object({
      issuer: z.string(),
      subject: z.string(),
      audience: z.string(),
      jwks: z.object({ keys: z.array(object) }).optional(),
      jwksUri: z.string().optional(),
    }),
  ),
  roles: z.array(z.string()),
  public: z.object({ redirectUris: z.array(z.string()), scopes: z.array(z.string()) }).optional(),
});

const tenant = z.object({
  tenantId: z.string(),
  displayName: z.string(),
  domain: z.string(),
  clients: z.array(client),
});

/** Everything that survives a restart, as it stands in `state.json`. */
export interface StateDocument {
  readonly version: typeof STATE_VERSION;
  /** Digest of the seed that it grew from; another seed on the same folder is refused. */
  readonly seedDigest: string;
  /** PKCS#8 PEM of the RSA key that signs access tokens. */
  readonly tokenKey: string;
  readonly tenants: readonly StoredTenant[];
}

export interface StoredTenant {
  readonly tenant: Tenant;
  readonly objects: readonly (readonly [Kind, readonly JsonObject[]])[];
}

export const stateDocument: z.ZodType<StateDocument> = z.object({
  version: z.literal(STATE_VERSION),
  seedDigest: z.string(),
  tokenKey: z.string(),
  tenants: z.array(
    z.object({ tenant, objects: z.array(z.tuple([z.enum(kinds), z.array(object)])) }),
  ),
});
