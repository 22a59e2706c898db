import type { Tenant } from './tenant';

export const staging: Tenant = {
  name: 'staging',
  tenantId: '50507e4a-91c3-4f6d-8b25-3e9a61c40d50',
  environment: 'global',
  stage: 'limited',
  groups: {
    staff: '50500000-0000-4000-80a0-000000000001',
    privileged: '50500000-0000-4000-80a0-000000000002',
    breakGlass: '50500000-0000-4000-80a0-000000000003',
    pilot: '50500000-0000-4000-80a0-000000000004',
  },
  users: {
    breakGlass1: '50500000-0000-4000-80b0-000000000005',
    breakGlass2: '50500000-0000-4000-80b0-000000000006',
  },
  officeNetworks: ['198.51.100.0/24'],
  securityDefaults: 'leave',
};
