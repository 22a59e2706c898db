import type { Tenant } from './tenant';

export const dev: Tenant = {
  name: 'dev',
  tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0',
  environment: 'global',
  stage: 'all',
  groups: {
    staff: 'd0d00000-0000-4000-80a0-000000000001',
    privileged: 'd0d00000-0000-4000-80a0-000000000002',
    breakGlass: 'd0d00000-0000-4000-80a0-000000000003',
    pilot: 'd0d00000-0000-4000-80a0-000000000004',
  },
  users: {
    breakGlass1: 'd0d00000-0000-4000-80b0-000000000005',
    breakGlass2: 'd0d00000-0000-4000-80b0-000000000006',
  },
  officeNetworks: ['198.51.100.0/24'],
  securityDefaults: 'leave',
};
