import { z } from 'zod';
import type { Json, JsonObject } from '../json';

/** Raised only when older seed files stop being accepted. */
const SEED_VERSION = 1;

/** In which state Microsoft's roll-outs have left a tenant's passkey method. */
export const presets = ['optedIn', 'legacy', 'microsoftManaged2026'] as const;
export type Preset = (typeof presets)[number];

/** Names that reach an object's prototype in careless code; nothing in Graph is called so. */
const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);

const guid = z.guid('expected a GUID, 8-4-4-4-12 hexadecimal digits').toLowerCase();
const text = z.string().min(1, 'expected a text that is not empty').max(1024);
const domain = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'expected a domain like "fabrikam.onmicrosoft.com"');

const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(json), rawObject]),
);

/** A live Graph object, as GET returns it: names and values that no schema knows are welcome. */
const rawObject: z.ZodType<JsonObject> = z
  .record(z.string(), json)
  .refine((value) => Object.keys(value).every((name) => !HOSTILE.has(name)), {
    message: 'expected property names other than __proto__, constructor and prototype',
  });

const secret = z.strictObject({
  value: text,
  expires: z.iso.datetime({ offset: true }).optional(),
});

const certificate = z
  .string()
  .regex(
    /^\s*-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----\s*$/,
    'expected one PEM certificate',
  );

const federatedCredential = z
  .strictObject({
    issuer: z.url('expected a URL'),
    subject: text,
    audience: text.default('api://AzureADTokenExchange'),
    jwks: z.object({ keys: z.array(z.record(z.string(), json)) }).optional(),
    jwksUri: z.url({ protocol: /^https?$/, error: 'expected an http or https URL' }).optional(),
  })
  .refine((value) => (value.jwks === undefined) !== (value.jwksUri === undefined), {
    message: 'expected exactly one of jwks and jwksUri',
  });

const client = z.strictObject({
  name: text,
  clientId: guid,
  objectId: guid.optional(),
  secrets: z.array(secret).optional(),
  certificates: z.array(certificate).default([]),
  federated: z.array(federatedCredential).default([]),
  roles: z.array(text).default([]),
});

const user = z.strictObject({
  id: guid,
  displayName: text,
  userPrincipalName: z.email('expected a user principal name like "ada@fabrikam.com"').optional(),
  accountEnabled: z.boolean().default(true),
  userType: z.enum(['Member', 'Guest']).default('Member'),
});

const group = z.strictObject({
  id: guid,
  displayName: text,
  description: z.string().optional(),
  securityEnabled: z.boolean().default(true),
  /** A Microsoft 365 group. */
  unified: z.boolean().default(false),
  isAssignableToRole: z.boolean().default(false),
  members: z.array(guid).default([]),
  owners: z.array(guid).default([]),
});

const tenant = z.strictObject({
  tenantId: guid,
  displayName: text,
  domain,
  passkeyProfiles: z.enum(presets).default('optedIn'),
  fido2: rawObject.optional(),
  authenticationMethodsPolicy: rawObject.optional(),
  users: z.array(user).default([]),
  groups: z.array(group).default([]),
  clients: z.array(client).default([]),
});

/** The documented contract of a seed file; docs/emulator.md shows a complete one. */
export const seedSchema = z.strictObject({
  version: z.literal(SEED_VERSION, `expected ${SEED_VERSION}`),
  tenants: z.array(tenant).min(1, 'expected at least one tenant'),
});

/** A seed as its author writes it: defaults may be left out. */
export type SeedInput = z.input<typeof seedSchema>;
export type Seed = z.output<typeof seedSchema>;
export type SeedTenant = Seed['tenants'][number];
export type SeedClient = SeedTenant['clients'][number];
