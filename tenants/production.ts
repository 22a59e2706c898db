import type { Tenant } from './tenant';

export const production: Tenant = {
  name: 'production',
  tenantId: 'b0b07e4a-91c3-4f6d-8b25-3e9a61c40db0',
  environment: 'global',
  groups: {
    staff: 'b0b00000-0000-4000-80a0-000000000001',
    privileged: 'b0b00000-0000-4000-80a0-000000000002',
  },
  // Microsoft created it on 2026-09-01 for every user, with every kind of passkey.
  retiringProfiles: {
    'microsoft-managed-passkey-profile': {
      id: '6d5f6e2b-3f0c-4c1e-9a52-0f7b1c9e2026',
      name: 'Microsoft-managed passkey profile',
    },
  },
};
