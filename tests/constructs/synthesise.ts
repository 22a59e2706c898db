import { Testing } from 'cdktf';
import { TenantStack, type TenantStackProps } from '../../constructs';

export const TENANT_ID = 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0';
export const STAFF = 'd0d00000-0000-4000-80a0-000000000001';
export const PRIVILEGED = 'd0d00000-0000-4000-80a0-000000000002';

/** A stack of an app of its own. */
export function stackOf(props: Partial<TenantStackProps> = {}): TenantStack {
  return new TenantStack(Testing.app(), 'dev', { tenantId: TENANT_ID, ...props });
}

/** The Terraform configuration of a stack. */
export interface Configuration {
  readonly import?: readonly { readonly id: string; readonly to: string }[];
  readonly provider: Record<string, readonly Record<string, unknown>[]>;
  readonly resource: Record<string, Record<string, Record<string, unknown>>>;
  readonly terraform: { readonly backend: unknown; readonly required_providers: unknown };
}

/** Synthesises a stack, with every validation. */
export function synthesise(stack: TenantStack): Configuration {
  return JSON.parse(Testing.synth(stack, true)) as Configuration;
}
