import { type App, Testing } from 'cdktf';
import {
  type MadeKey,
  type RosterKey,
  SecurityKeyRoster,
  type SecurityKeyRosterProps,
  type SecurityKeyTrust,
  type TenantStack,
} from '../../constructs';
import { breakGlassOf, type Configuration, NFC, synthesise, TENANT_ID } from './synthesise';

const pem = (name: string): string =>
  `-----BEGIN PUBLIC KEY-----\n${Buffer.from(name).toString('base64')}\n-----END PUBLIC KEY-----\n`;

/** Everybody that evidence needs. */
export const TRUST: SecurityKeyTrust = {
  signers: [
    { role: 'pipeline', holder: 'keys', publicKey: pem('pipeline') },
    { role: 'workstation', holder: 'desk-1', publicKey: pem('workstation') },
    { role: 'approver', holder: 'anna@fabrikam.com', publicKey: pem('approver') },
  ],
};

export const ADA = 'd0d00000-0000-4000-80b0-000000000001';
export const GRACE = 'd0d00000-0000-4000-80b0-000000000002';

/** A key that was asked for by one person and agreed by another. */
export const keyOf = (overrides: Partial<RosterKey> = {}): RosterKey => ({
  user: ADA,
  slot: 'primary',
  ticket: 'CHG-1001',
  requestedBy: 'kim@fabrikam.com',
  approvedBy: 'anna@fabrikam.com',
  ...overrides,
});

/** A key that was made, as the desk lists it. */
export const madeOf = (overrides: Partial<MadeKey> = {}): MadeKey => ({
  user_id: ADA,
  slot: 'primary',
  aaguid: NFC,
  serial: null,
  evidence_file: `${overrides.user_id ?? ADA}-${overrides.slot ?? 'primary'}.dsse.json`,
  evidence_sha256: 'a'.repeat(64),
  ...overrides,
});

/** Keys of many users, two each. */
export const keysOf = (count: number): RosterKey[] =>
  Array.from({ length: count }, (_, index) =>
    keyOf({
      user: `d0d00000-0000-4000-80b0-${(index >> 1).toString(16).padStart(12, '0')}`,
      slot: index % 2 === 0 ? 'primary' : 'backup',
    }),
  );

/** A roster of one stack, in an app of its own. */
export const rosterOf = (
  overrides: Partial<SecurityKeyRosterProps> = {},
  app: App = Testing.app(),
): SecurityKeyRoster =>
  new SecurityKeyRoster(app, 'keys', {
    tenantId: TENANT_ID,
    breakGlass: breakGlassOf(),
    securityKeys: TRUST,
    shards: 1,
    models: [NFC],
    keys: [keyOf()],
    ...overrides,
  });

export type KeyJson = Readonly<Record<string, unknown>>;

/** Keys of a stack by their logical name. */
export const keysIn = (stack: TenantStack): Readonly<Record<string, KeyJson>> =>
  (synthesise(stack) as Partial<Configuration>).resource?.['entra_fido2_security_key'] ?? {};

/** The first stack of a roster. */
export function firstOf({ stacks: [stack] }: SecurityKeyRoster): TenantStack {
  if (stack === undefined) throw new Error('the roster has no stack');
  return stack;
}

/** The only key of a roster. */
export function keyIn(overrides: Partial<SecurityKeyRosterProps>): KeyJson {
  const [key] = Object.values(keysIn(firstOf(rosterOf(overrides))));
  if (key === undefined) throw new Error('the roster has no key');
  return key;
}
