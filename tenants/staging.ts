import type { Tenant } from './tenant';

export const staging: Tenant = {
  name: 'staging',
  tenantId: '50507e4a-91c3-4f6d-8b25-3e9a61c40d50',
  environment: 'global',
  groups: {
    staff: '50500000-0000-4000-80a0-000000000001',
    privileged: '50500000-0000-4000-80a0-000000000002',
  },
};
