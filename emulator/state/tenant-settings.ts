import { type JsonObject, own, text, texts } from '../json';
import type { Objects } from './objects';

const ID = 'tenantSettings';

/** Previews that a tenant may take part in. */
export const previews = ['accountRecovery'] as const;
export type Preview = (typeof previews)[number];

/** Clouds that a tenant may be in, as far as they differ here. */
export const clouds = ['global', 'usGovernment', 'china'] as const;
export type Cloud = (typeof clouds)[number];

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
  readonly cloud: Cloud;
  /** The authentication context that users must satisfy to write passkeys; `''` for none. */
  readonly passkeyContext: string;
}

const defaults: TenantSettings = {
  previews: [],
  policyLimit: POLICY_LIMIT,
  restore: false,
  managedPolicies: [],
  cloud: 'global',
  passkeyContext: '',
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
    cloud: clouds.find((one) => one === own(stored, 'cloud')) ?? defaults.cloud,
    passkeyContext: text(stored, 'passkeyContext'),
  };
}

export function tenantSettingsObject(settings: Partial<TenantSettings>): JsonObject {
  return { ...defaults, ...settings, id: ID };
}
