import { DEFAULT_PROFILE_ID, target } from '../methods-policy/fido2/defaults';
import { fido2Presets, MICROSOFT_PROFILE_ID } from './presets';
import { PRODUCT_PERMISSIONS } from './product-permissions';
import { type Seed, type SeedInput, seedSchema } from './schema';

/**
 * Ids of one tenant of the default seed.
 *
 * The first block tells the tenant (d0, 50, b0 for dev, staging, production), the last one the
 * object, so that an id in a log names itself.
 */
export interface DefaultTenant {
  readonly tenantId: string;
  readonly displayName: string;
  readonly domain: string;
  readonly groups: Readonly<
    Record<'staff' | 'privileged' | 'breakGlass' | 'pilot' | 'allCompany', string>
  >;
  readonly users: Readonly<
    Record<'ada' | 'grace' | 'alan' | 'admin' | 'breakGlass1' | 'breakGlass2', string>
  >;
  readonly clients: Readonly<Record<'pipeline' | 'reader' | 'unprivileged', string>>;
}

function ids(prefix: string, displayName: string, domain: string): DefaultTenant {
  const id = (kind: string, number: number): string =>
    `${prefix}0000-0000-4000-8${kind}0-${String(number).padStart(12, '0')}`;
  return {
    tenantId: `${prefix}7e4a-91c3-4f6d-8b25-3e9a61c40d${prefix.slice(0, 2)}`,
    displayName,
    domain,
    groups: {
      staff: id('0a', 1),
      privileged: id('0a', 2),
      breakGlass: id('0a', 3),
      pilot: id('0a', 4),
      allCompany: id('0a', 5),
    },
    users: {
      ada: id('0b', 1),
      grace: id('0b', 2),
      alan: id('0b', 3),
      admin: id('0b', 4),
      breakGlass1: id('0b', 5),
      breakGlass2: id('0b', 6),
    },
    clients: { pipeline: id('0c', 1), reader: id('0c', 2), unprivileged: id('0c', 3) },
  };
}

/** The tenants of the default seed, by stage. */
export const defaultTenants = {
  dev: ids('d0d0', 'Fabrikam Dev', 'fabrikamdev.onmicrosoft.com'),
  staging: ids('5050', 'Fabrikam Staging', 'fabrikamstaging.onmicrosoft.com'),
  production: ids('b0b0', 'Fabrikam', 'fabrikam.onmicrosoft.com'),
} as const satisfies Record<string, DefaultTenant>;

type TenantInput = SeedInput['tenants'][number];

function directoryOf(tenant: DefaultTenant): Pick<TenantInput, 'users' | 'groups' | 'clients'> {
  const { users, groups, clients } = tenant;
  const upn = (local: string): string => `${local}@${tenant.domain}`;
  return {
    users: [
      { id: users.ada, displayName: 'Ada Lovelace', userPrincipalName: upn('ada') },
      { id: users.grace, displayName: 'Grace Hopper', userPrincipalName: upn('grace') },
      { id: users.alan, displayName: 'Alan Turing', userPrincipalName: upn('alan') },
      {
        id: users.admin,
        displayName: 'Katherine Johnson (admin)',
        userPrincipalName: upn('adm-katherine'),
      },
      {
        id: users.breakGlass1,
        displayName: 'Break-glass 1',
        userPrincipalName: upn('breakglass1'),
      },
      {
        id: users.breakGlass2,
        displayName: 'Break-glass 2',
        userPrincipalName: upn('breakglass2'),
      },
    ],
    groups: [
      { id: groups.staff, displayName: 'Staff', members: [users.ada, users.grace, users.alan] },
      {
        id: groups.privileged,
        displayName: 'Privileged administrators',
        isAssignableToRole: true,
        members: [users.admin],
      },
      {
        id: groups.breakGlass,
        displayName: 'Break-glass',
        isAssignableToRole: true,
        members: [users.breakGlass1, users.breakGlass2],
      },
      { id: groups.pilot, displayName: 'Pilot ring', members: [users.ada] },
      {
        id: groups.allCompany,
        displayName: 'All Company',
        securityEnabled: false,
        unified: true,
        members: [users.ada, users.grace, users.alan, users.admin],
      },
    ],
    clients: [
      { name: 'pipeline', clientId: clients.pipeline, roles: [...PRODUCT_PERMISSIONS] },
      {
        name: 'reader',
        clientId: clients.reader,
        roles: ['Policy.Read.All', 'Directory.Read.All'],
      },
      { name: 'unprivileged', clientId: clients.unprivileged, roles: [] },
    ],
  };
}

/** Staff held attested keys before Microsoft enabled passkeys for everybody. */
const productionFido2 = {
  ...fido2Presets.microsoftManaged2026,
  includeTargets: [
    target(defaultTenants.production.groups.staff, [DEFAULT_PROFILE_ID]),
    target('all_users', [MICROSOFT_PROFILE_ID]),
  ],
};

/** What the emulator starts with when it is given no seed; secrets are made at the first start. */
export function defaultSeed(): Seed {
  const { dev, staging, production } = defaultTenants;
  const named = ({ tenantId, displayName, domain }: DefaultTenant) => ({
    tenantId,
    displayName,
    domain,
  });
  return seedSchema.parse({
    version: 1,
    tenants: [
      { ...named(dev), ...directoryOf(dev), passkeyProfiles: 'optedIn' },
      { ...named(staging), ...directoryOf(staging), passkeyProfiles: 'optedIn' },
      {
        ...named(production),
        ...directoryOf(production),
        passkeyProfiles: 'microsoftManaged2026',
        fido2: productionFido2,
      },
    ],
  } satisfies SeedInput);
}
