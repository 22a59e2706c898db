import { z } from 'zod';
import { accessProperties } from './schema-access';
import { licenses } from '../licenses/skus';
import { findTemplate } from '../roles/templates';
import { userMethods } from './schema-methods';
import { passkeyModels, passkeyProperties, publicClient } from './schema-passkeys';
import { certificate, dateTime, guid, identified, json, rawObject, text } from './values';

/** Raised only when older seed files stop being accepted. */
const SEED_VERSION = 1;

/** In which state Microsoft's roll-outs have left a tenant's passkey method. */
export const presets = ['optedIn', 'legacy', 'microsoftManaged2026'] as const;
export type Preset = (typeof presets)[number];

const domain = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'expected a domain like "fabrikam.onmicrosoft.com"');

const secret = z.strictObject({
  value: text,
  expires: z.iso.datetime({ offset: true }).optional(),
});

const federatedCredential = z
  .strictObject({
    issuer: z.url('expected a URL'),
    subject: text,
    audience: text.default('api://AzureADTokenExchange'),
    jwks: z.object({ keys: z.array(z.record(z.string(), json)) }).optional(),
    jwksUri: z.url({ protocol: /^https?$/, error: 'expected an http or https URL' }).optional(),
  })
  .refine((value) => (value.jwks === undefined) !== (value.jwksUri === undefined), {
    error: 'expected exactly one of jwks and jwksUri',
  });

const client = z
  .strictObject({
    name: text,
    clientId: guid,
    objectId: guid.optional(),
    secrets: z.array(secret).optional(),
    certificates: z.array(certificate).default([]),
    federated: z.array(federatedCredential).default([]),
    roles: z.array(text).default([]),
    public: publicClient.optional(),
  })
  .refine(
    ({ public: open, secrets, certificates, federated }) => {
      const proofs = [...(secrets ?? []), ...certificates, ...federated];
      return open === undefined || proofs.length === 0;
    },
    { path: ['public'], error: 'expected no secrets, certificates or federated beside it' },
  );

/** Template ids of the directory roles that somebody holds actively. */
const roles = z
  .array(
    guid.refine((id) => findTemplate(id) !== undefined, {
      error: 'expected the template id of a built-in role that docs/emulator.md lists',
    }),
  )
  .default([]);

const user = z.strictObject({
  id: guid,
  displayName: text,
  // A guest's has #EXT# in it, which is no mail address.
  userPrincipalName: z
    .string()
    .regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, 'expected a user principal name like "ada@fabrikam.com"')
    .optional(),
  accountEnabled: z.boolean().default(true),
  userType: z.enum(['Member', 'Guest']).default('Member'),
  roles,
  methods: userMethods.prefault({}),
});

const group = z
  .strictObject({
    id: guid,
    displayName: text,
    description: z.string().optional(),
    securityEnabled: z.boolean().default(true),
    /** A Microsoft 365 group. */
    unified: z.boolean().default(false),
    isAssignableToRole: z.boolean().default(false),
    members: z.array(guid).default([]),
    owners: z.array(guid).default([]),
    roles,
  })
  .refine(({ roles, isAssignableToRole }) => roles.length === 0 || isAssignableToRole, {
    path: ['roles'],
    error: 'expected none, or isAssignableToRole: true',
  });

/** What surrounds the methods policy; each may be left out. */
const surroundings = {
  /** Further method configurations, by `id`; `@odata.type` where the emulator does not know it. */
  methodConfigurations: z.array(identified).default([]),
  domains: z
    .array(
      z.strictObject({
        name: domain,
        authenticationType: z.enum(['Managed', 'Federated']).default('Managed'),
        isVerified: z.boolean().default(true),
      }),
    )
    .default([]),
  licenses: z.array(z.enum(licenses)).default([...licenses]),
  suspendedLicenses: z.array(z.enum(licenses)).default([]),
  deviceRegistrationPolicy: rawObject.optional(),
  crossTenantAccess: z
    .strictObject({
      default: rawObject.optional(),
      partners: z
        .array(
          rawObject.refine((value) => guid.safeParse(value['tenantId']).success, {
            error: 'expected a partner with a GUID as "tenantId"',
          }),
        )
        .default([]),
    })
    .prefault({}),
  /** How far the registration report is behind the methods that users have. */
  registrationReportLagMinutes: z.int().min(0).max(10_080).default(0),
  signIns: z
    .array(
      rawObject.refine((value) => dateTime.safeParse(value['createdDateTime']).success, {
        error: 'expected a sign-in with "createdDateTime"',
      }),
    )
    .default([]),
};

const tenant = z.strictObject({
  tenantId: guid,
  displayName: text,
  domain,
  passkeyProfiles: z.enum(presets).default('optedIn'),
  fido2: rawObject.optional(),
  authenticationMethodsPolicy: rawObject.optional(),
  ...surroundings,
  users: z.array(user).default([]),
  groups: z.array(group).default([]),
  clients: z.array(client).default([]),
  ...accessProperties,
  ...passkeyProperties,
});

/** The documented contract of a seed file; docs/emulator.md shows a complete one. */
export const seedSchema = z.strictObject({
  version: z.literal(SEED_VERSION, `expected ${SEED_VERSION}`),
  passkeyModels,
  tenants: z.array(tenant).min(1, 'expected at least one tenant'),
});

/** A seed as its author writes it: defaults may be left out. */
export type SeedInput = z.input<typeof seedSchema>;
export type Seed = z.output<typeof seedSchema>;
export type SeedTenant = Seed['tenants'][number];
export type SeedClient = SeedTenant['clients'][number];
