import type { SeedInput } from '../../emulator';

type SeedTenant = SeedInput['tenants'][number];
type SeedUser = NonNullable<SeedTenant['users']>[number];
type Passkey = NonNullable<NonNullable<SeedUser['methods']>['fido2']>[number];

/** Models of authenticators: two of hardware, and a provider of synced passkeys. */
export const MODELS = {
  key: '2fc0579f-8113-47ea-b116-bb5a8db9202a',
  otherKey: 'c5ef55ff-ad9a-4b9f-b580-adebafe026d0',
  cloud: 'fbfc3007-154e-4ecc-8c0b-6e020557d7bd',
} as const;

const userId = (number: number): string =>
  `05e40000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const groupId = (number: number): string =>
  `94000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Users of {@link peopleSeed}. */
export const PEOPLE = {
  ada: userId(1),
  grace: userId(2),
  alan: userId(3),
  guest: userId(4),
} as const;

/** Groups of {@link peopleSeed}. */
export const TEAMS = {
  /** Ada, Grace, and the group of Alan. */
  everybody: groupId(1),
  /** Alan, and the guest. */
  inner: groupId(2),
  nobody: groupId(3),
  grace: groupId(4),
} as const;

/** A registered passkey. */
export const passkey = (aaGuid: string, overrides: Partial<Passkey> = {}): Passkey => ({
  displayName: 'A key',
  aaGuid,
  model: 'A model',
  attestationLevel: 'attested',
  ...overrides,
});

const synced = { passkeyType: 'synced', attestationLevel: 'notAttested' } as const;

/** Users with and without passkeys, in groups and a group within a group. */
export const peopleSeed = {
  users: [
    {
      id: PEOPLE.ada,
      displayName: 'Ada',
      userPrincipalName: 'ada@test.onmicrosoft.com',
      methods: {
        fido2: [passkey(MODELS.key), passkey(MODELS.key), passkey(MODELS.cloud, synced)],
      },
    },
    {
      id: PEOPLE.grace,
      displayName: 'Grace',
      userPrincipalName: 'grace@test.onmicrosoft.com',
      methods: { phones: [{ phoneType: 'mobile', phoneNumber: '+1 2065550112' }] },
    },
    {
      id: PEOPLE.alan,
      displayName: 'Alan',
      userPrincipalName: 'alan@test.onmicrosoft.com',
      methods: { fido2: [passkey(MODELS.key), passkey(MODELS.otherKey)] },
    },
    {
      id: PEOPLE.guest,
      displayName: 'A guest',
      userPrincipalName: 'guest@test.onmicrosoft.com',
      userType: 'Guest',
      accountEnabled: false,
    },
  ],
  groups: [
    {
      id: TEAMS.everybody,
      displayName: 'Everybody',
      members: [PEOPLE.ada, PEOPLE.grace, TEAMS.inner],
    },
    { id: TEAMS.inner, displayName: 'Inner', members: [PEOPLE.alan, PEOPLE.guest] },
    { id: TEAMS.nobody, displayName: 'Nobody' },
    { id: TEAMS.grace, displayName: 'Grace', members: [PEOPLE.grace] },
  ],
} as const satisfies Partial<SeedTenant>;
