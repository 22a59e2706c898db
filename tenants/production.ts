import type { Tenant } from './tenant';

export const production: Tenant = {
  name: 'production',
  tenantId: 'b0b07e4a-91c3-4f6d-8b25-3e9a61c40db0',
  environment: 'global',
  stage: 'pilot',
  groups: {
    staff: 'b0b00000-0000-4000-80a0-000000000001',
    privileged: 'b0b00000-0000-4000-80a0-000000000002',
    breakGlass: 'b0b00000-0000-4000-80a0-000000000003',
    pilot: 'b0b00000-0000-4000-80a0-000000000004',
  },
  users: {
    breakGlass1: 'b0b00000-0000-4000-80b0-000000000005',
    breakGlass2: 'b0b00000-0000-4000-80b0-000000000006',
  },
  officeNetworks: ['198.51.100.0/24'],
  securityDefaults: 'leave',
  // Microsoft created it on 2026-09-01 for every user, with every kind of passkey.
  retiringProfiles: {
    'microsoft-managed-passkey-profile': {
      id: '6d5f6e2b-3f0c-4c1e-9a52-0f7b1c9e2026',
      name: 'Microsoft-managed passkey profile',
    },
  },
};
