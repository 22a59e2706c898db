import { Testing } from 'cdktf';
import {
  BreakGlass,
  type BreakGlassAccount,
  type BreakGlassProps,
  parseAaguid,
  TenantStack,
  type TenantStackProps,
} from '../../constructs';

export const TENANT_ID = 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0';
export const STAFF = 'd0d00000-0000-4000-80a0-000000000001';
export const PRIVILEGED = 'd0d00000-0000-4000-80a0-000000000002';

export const EMERGENCY = 'd0d00000-0000-4000-80a0-000000000003';
export const PILOT = 'd0d00000-0000-4000-80a0-000000000004';
export const BREAK_GLASS_1 = 'd0d00000-0000-4000-80b0-000000000005';
export const BREAK_GLASS_2 = 'd0d00000-0000-4000-80b0-000000000006';

/** YubiKey 5 Series with NFC. */
export const NFC = parseAaguid('2fc0579f-8113-47ea-b116-bb5a8db9202a');
/** YubiKey 5 Series with Lightning. */
export const LIGHTNING = parseAaguid('c5ef55ff-ad9a-4b9f-b580-adebafe026d0');

/** An account for emergencies with two keys in two places. */
export const accountOf = (overrides: Partial<BreakGlassAccount> = {}): BreakGlassAccount => ({
  user: BREAK_GLASS_1,
  design: 'excluded',
  keys: [
    { model: NFC, label: 'Key 1', custody: { place: 'Safe A', custodians: ['Ada'] } },
    { model: LIGHTNING, label: 'Key 2', custody: { place: 'Safe B', custodians: ['Grace'] } },
  ],
  ...overrides,
});

/** Two accounts, one of each design. */
export const breakGlassOf = (overrides: Partial<BreakGlassProps> = {}): BreakGlass =>
  new BreakGlass({
    accounts: [accountOf(), accountOf({ user: BREAK_GLASS_2, design: 'satisfying' })],
    group: EMERGENCY,
    lastDrill: '2026-09-15',
    ...overrides,
  });

/** Two accounts that are in no group. */
export function ungroupedBreakGlass(): BreakGlass {
  const { accounts, lastDrill } = breakGlassOf();
  return new BreakGlass({ accounts, lastDrill });
}

/** That nobody has declared accounts yet, by a record. */
export const undeclaredBreakGlass = BreakGlass.undeclared({
  reason: 'Imported',
  owner: 'Ada',
  until: '2026-12-31',
});

/** A stack of an app of its own. */
export function stackOf(props: Partial<TenantStackProps> = {}): TenantStack {
  return new TenantStack(Testing.app(), 'dev', {
    tenantId: TENANT_ID,
    breakGlass: breakGlassOf(),
    ...props,
  });
}

/** The Terraform configuration of a stack. */
export interface Configuration {
  readonly import?: readonly { readonly id: string; readonly to: string }[];
  readonly provider: Record<string, readonly Record<string, unknown>[]>;
  readonly output: Record<string, { readonly value: unknown }>;
  readonly resource: Record<string, Record<string, Record<string, unknown>>>;
  readonly terraform: { readonly backend: unknown; readonly required_providers: unknown };
}

/** Synthesises a stack, with every validation. */
export function synthesise(stack: TenantStack): Configuration {
  return JSON.parse(Testing.synth(stack, true)) as Configuration;
}

/** Attributes of a resource, as Terraform takes them. */
export const resourceOf = (stack: TenantStack, address: string): Record<string, unknown> => {
  const [type = '', name = ''] = address.split('.');
  const found = synthesise(stack).resource[type]?.[name];
  if (found === undefined) throw new Error(`the stack has no ${address}`);
  return found;
};

/** A conditional access policy, as far as tests look at it. */
export interface PolicyJson {
  readonly display_name: string;
  readonly state: string;
  readonly conditions: Record<string, unknown> & { readonly users: Record<string, unknown> };
  readonly grant_controls?: unknown;
  readonly session_controls?: unknown;
  readonly depends_on?: unknown;
}

/** Every conditional access policy of a stack by its logical name. */
export const policiesOf = (stack: TenantStack): Record<string, PolicyJson> =>
  (synthesise(stack).resource['entra_conditional_access_policy'] ?? {}) as unknown as Record<
    string,
    PolicyJson
  >;

/** What the stack keeps that Terraform does nothing with. */
export const recordsOf = (stack: TenantStack): Record<string, unknown[]> =>
  synthesise(stack).output['records']?.value as Record<string, unknown[]>;
