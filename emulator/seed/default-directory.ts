import { GLOBAL_ADMINISTRATOR } from '../roles/templates';
import type { DefaultTenant } from './default-tenants';
import { PRODUCT_PERMISSIONS } from './product-permissions';
import type { SeedInput } from './schema';

type TenantInput = SeedInput['tenants'][number];
type UserInput = NonNullable<TenantInput['users']>[number];
type Methods = NonNullable<UserInput['methods']>;

/** Models of security keys and a provider of synced passkeys, by AAGUID. */
const NFC_KEY = {
  aaGuid: '2fc0579f-8113-47ea-b116-bb5a8db9202a',
  model: 'YubiKey 5 Series with NFC',
} as const;
const LIGHTNING_KEY = {
  aaGuid: 'c5ef55ff-ad9a-4b9f-b580-adebafe026d0',
  model: 'YubiKey 5 Series with Lightning',
} as const;
const BIO_KEY = {
  aaGuid: 'd8522d9f-575b-4866-88a9-ba99fa02f35b',
  model: 'YubiKey Bio Series - FIDO Edition',
} as const;
const APPLE_PASSWORDS = {
  aaGuid: 'fbfc3007-154e-4ecc-8c0b-6e020557d7bd',
  model: 'Apple Passwords',
  passkeyType: 'synced',
} as const;

/** Two keys of two models, of which one is in another safe. */
function emergencyKeys(number: number): Methods {
  return {
    fido2: [
      {
        ...NFC_KEY,
        displayName: `Safe A, key ${number}`,
        createdDateTime: '2025-03-04T09:00:00Z',
        lastUsedDateTime: '2026-09-15T07:30:00Z',
      },
      {
        ...LIGHTNING_KEY,
        displayName: `Safe B, key ${number}`,
        createdDateTime: '2025-03-04T09:20:00Z',
      },
    ],
  };
}

const staff = {
  ada: {
    fido2: [
      { ...NFC_KEY, displayName: 'Blue key', createdDateTime: '2025-05-12T10:00:00Z' },
      { ...APPLE_PASSWORDS, displayName: 'Phone', createdDateTime: '2026-04-02T16:05:00Z' },
    ],
    microsoftAuthenticator: [{ displayName: 'Ada’s phone' }],
  },
  grace: {
    phones: [
      { phoneType: 'mobile', phoneNumber: '+1 2065550112' },
      { phoneType: 'office', phoneNumber: '+1 2065550100x12' },
    ],
    email: 'grace@example.com',
  },
  alan: {
    phones: [{ phoneType: 'mobile', phoneNumber: '+44 2079460113' }],
    microsoftAuthenticator: [{ displayName: 'Alan’s phone' }],
    softwareOath: 1,
  },
  admin: {
    fido2: [{ ...BIO_KEY, displayName: 'Desk key', createdDateTime: '2025-06-20T12:00:00Z' }],
    windowsHelloForBusiness: [{ displayName: 'ADM-LAPTOP-7' }],
  },
} as const satisfies Record<string, Methods>;

function usersOf({ domain, users }: DefaultTenant): UserInput[] {
  const upn = (local: string): string => `${local}@${domain}`;
  return [
    {
      id: users.ada,
      displayName: 'Ada Lovelace',
      userPrincipalName: upn('ada'),
      methods: staff.ada,
    },
    {
      id: users.grace,
      displayName: 'Grace Hopper',
      userPrincipalName: upn('grace'),
      methods: staff.grace,
    },
    {
      id: users.alan,
      displayName: 'Alan Turing',
      userPrincipalName: upn('alan'),
      methods: staff.alan,
    },
    {
      id: users.admin,
      displayName: 'Katherine Johnson (admin)',
      userPrincipalName: upn('adm-katherine'),
      roles: [GLOBAL_ADMINISTRATOR],
      methods: staff.admin,
    },
    {
      id: users.breakGlass1,
      displayName: 'Break-glass 1',
      userPrincipalName: upn('breakglass1'),
      roles: [GLOBAL_ADMINISTRATOR],
      methods: emergencyKeys(1),
    },
    {
      id: users.breakGlass2,
      displayName: 'Break-glass 2',
      userPrincipalName: upn('breakglass2'),
      roles: [GLOBAL_ADMINISTRATOR],
      methods: emergencyKeys(2),
    },
  ];
}

function groupsOf({ groups, users }: DefaultTenant): TenantInput['groups'] {
  return [
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
  ];
}

/** Methods that a company of today has on. */
const methodConfigurations: TenantInput['methodConfigurations'] = [
  { id: 'MicrosoftAuthenticator', state: 'enabled' },
  { id: 'Sms', state: 'enabled' },
  { id: 'SoftwareOath', state: 'enabled' },
  { id: 'Email', state: 'enabled' },
  { id: 'TemporaryAccessPass', state: 'enabled', isUsableOnce: true },
];

/** What somebody needs who registers keys for others. */
const OPERATOR_SCOPES = [
  'Policy.Read.AuthenticationMethod',
  'User.Read.All',
  'UserAuthenticationMethod.Read.All',
  'UserAuthMethod-Passkey.ReadWrite.All',
];

/** Users, groups and clients of a tenant of the default seed, and the methods it has on. */
export function defaultDirectory(
  tenant: DefaultTenant,
): Pick<TenantInput, 'users' | 'groups' | 'clients' | 'methodConfigurations'> {
  const { clients } = tenant;
  return {
    users: usersOf(tenant),
    groups: groupsOf(tenant),
    methodConfigurations,
    clients: [
      { name: 'pipeline', clientId: clients.pipeline, roles: [...PRODUCT_PERMISSIONS] },
      {
        name: 'reader',
        clientId: clients.reader,
        roles: ['Policy.Read.All', 'Directory.Read.All'],
      },
      { name: 'unprivileged', clientId: clients.unprivileged, roles: [] },
      {
        name: 'operators',
        clientId: clients.operators,
        public: { redirectUris: ['http://localhost'], scopes: OPERATOR_SCOPES },
      },
    ],
  };
}

/** As Microsoft left tenants in 2026: voice calls still on, and a type that nothing documents. */
export const productionConfigurations: TenantInput['methodConfigurations'] = [
  ...methodConfigurations,
  { id: 'Voice', state: 'enabled' },
  {
    '@odata.type': '#microsoft.graph.federatedIdentityCredentialAuthenticationMethodConfiguration',
    id: 'FederatedIdentityCredential',
    state: 'disabled',
    excludeTargets: [],
    includeTargets: [{ targetType: 'group', id: 'all_users', isRegistrationRequired: false }],
  },
];
