import { generateKeyPairSync } from 'node:crypto';
import { attestationRoots, signingKeys } from '../../../evidence';
import type { Memberships } from '../../../graph/memberships';
import type { Fido2Configuration } from '../../../graph/methods/fido2';
import type { UserPasskey } from '../../../graph/user-passkeys/passkey';
import type { User } from '../../../graph/users';
import type { ManifestRow } from '../../../keys/manifest';
import type { Rule } from '../../../keys/preflight/rule';
import type { Person, PlannedKey, Situation } from '../../../keys/preflight/situation';

export const MODEL = '2fc0579f-8113-47ea-b116-bb5a8db9202a';
export const OTHER_MODEL = 'ee882879-721c-4913-9775-3dfcce97072a';
export const APP = 'c11e4700-0000-4000-8000-000000000009';
export const KIM = '05e40000-0000-4000-8000-000000000001';
export const ADA = '05e40000-0000-4000-8000-000000000002';
export const STAFF = '9a0f0000-0000-4000-8000-000000000001';
export const AUTHENTICATION_ADMINISTRATOR = 'c4e39bd9-1100-46d3-8c65-fb160da0071f';
export const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';

const publicKey = (): string =>
  generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' }).toString();

const signers = signingKeys([
  { role: 'workstation', holder: 'desk-1', publicKey: publicKey() },
  { role: 'workstation', holder: 'joe@test.example', publicKey: publicKey() },
  { role: 'approver', holder: 'grace@test.example', publicKey: publicKey() },
]);

/** The id of a listed key of a role. */
export const keyId = (role: string): string =>
  [...signers.values()].find((key) => key.role === role)?.id ?? '';

export const user = (overrides: Partial<User> = {}): User => ({
  id: ADA,
  userPrincipalName: 'ada@test.example',
  accountEnabled: true,
  userType: 'Member',
  ...overrides,
});

interface Told {
  readonly user?: Partial<User>;
  readonly groups?: readonly string[];
  readonly roles?: Memberships['roles'] | null;
  readonly passkeys?: readonly UserPasskey[];
}

export function person({ user: about, groups = [STAFF], roles, passkeys = [] }: Told = {}): Person {
  return {
    user: { value: user(about) },
    memberships: {
      value: { groups: new Set(groups), roles: roles === null ? undefined : (roles ?? new Set()) },
    },
    passkeys: { value: passkeys },
  };
}

/** A user whom the tenant does not have. */
export const NOBODY: Person = {
  user: { value: undefined },
  memberships: { unknown: 'there is no such user' },
  passkeys: { unknown: 'there is no such user' },
};

export const key = (row: Partial<ManifestRow> = {}, of: Person = person()): PlannedKey => ({
  row: { line: 2, user: 'ada@test.example', slot: 'primary', ...row },
  person: of,
});

export const fido2 = (overrides: Partial<Fido2Configuration> = {}): Fido2Configuration => ({
  id: 'Fido2',
  state: 'enabled',
  isSelfServiceRegistrationAllowed: true,
  defaultPasskeyProfile: 'p1',
  passkeyProfiles: [
    { id: 'p1', name: 'Staff', passkeyTypes: 'deviceBound', attestationEnforcement: 'disabled' },
  ],
  includeTargets: [{ id: STAFF, targetType: 'group', allowedPasskeyProfiles: ['p1'] }],
  excludeTargets: [],
  ...overrides,
});

/** Roots that know these models. */
export const rootsOf = (
  models: Readonly<Record<string, readonly string[]>>,
  warnings: readonly string[] = [],
): Situation['desk']['roots'] => ({
  ...attestationRoots({}),
  warnings,
  of: (aaguid) =>
    models[aaguid] && {
      name: undefined,
      roots: [{}] as never,
      compromised: models[aaguid],
    },
});

export function situation(
  overrides: Partial<Omit<Situation, 'desk'>> & { readonly desk?: Partial<Situation['desk']> } = {},
): Situation {
  const { desk, ...others } = overrides;
  return {
    cloud: 'global',
    caller: {
      tid: 't',
      appId: APP,
      permissions: ['UserAuthMethod-Passkey.ReadWrite.All'],
      user: {
        id: KIM,
        userPrincipalName: 'kim@test.example',
        roles: [AUTHENTICATION_ADMINISTRATOR],
      },
    },
    fido2: { value: fido2() },
    keys: [key()],
    signingKeyId: undefined,
    ...others,
    desk: {
      signers,
      roots: rootsOf({ [MODEL]: [] }),
      metadata: { edition: 9, nextUpdate: '2026-12-31' },
      escrow: ['age1x'],
      ...desk,
    },
  };
}

/** What a rule says, without what its tests are not about. */
export function said(rule: Rule, given: Situation): unknown {
  const verdict = rule.judge(given);
  if (verdict === 'pass' || 'notApplicable' in verdict) return verdict;
  return verdict.remarks.map(({ keys, weight, subject, given: value, expected, step }) => ({
    weight,
    text: `${subject} is ${value}; expected ${expected}. ${step}`,
    lines: keys.map(({ row }) => row.line),
  }));
}
