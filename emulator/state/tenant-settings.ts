import { type JsonObject, own, texts } from '../json';
import type { Objects } from './objects';

const ID = 'tenantSettings';

/** Previews that a tenant may take part in. */
export const previews = ['accountRecovery'] as const;
export type Preview = (typeof previews)[number];

/** Policies over all states, by the planning page of conditional access. */
export const POLICY_LIMIT = 240;

/** What is true of a tenant without being an object of Graph. */
export interface TenantSettings {
  readonly previews: readonly Preview[];
  readonly policyLimit: number;
  /** Whether deleted policies and locations can be restored. */
  readonly restore: boolean;
  /** Ids of the policies that Microsoft manages. */
  readonly managedPolicies: readonly string[];
}

const defaults: TenantSettings = {
  previews: [],
  policyLimit: POLICY_LIMIT,
  restore: false,
  managedPolicies: [],
};

export function tenantSettings(objects: Objects): TenantSettings {
  const stored = objects.get('tenantSettings', ID) ?? {};
  const limit = own(stored, 'policyLimit');
  const restore = own(stored, 'restore');
  return {
    previews: previews.filter((one) => texts(stored, 'previews').includes(one)),
    policyLimit: typeof limit === 'number' ? limit : defaults.policyLimit,
    restore: typeof restore === 'boolean' ? restore : defaults.restore,
    managedPolicies: texts(stored, 'managedPolicies').map((id) => id.toLowerCase()),
  };
}

export function tenantSettingsObject(settings: Partial<TenantSettings>): JsonObject {
  return { ...defaults, ...settings, id: ID };
}
