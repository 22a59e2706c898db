import { PasskeyPolicy, PasskeyProfile, type TenantStack } from 'entra-policy';
import type { Tenant } from '../../tenants';

export function declare(stack: TenantStack, { groups }: Tenant): void {
  new PasskeyPolicy(stack, 'Passkeys', {
    staff: {
      profile: PasskeyProfile.unattested({ types: ['deviceBound', 'synced'] }),
      for: [groups.staff, groups.privileged, groups.breakGlass],
    },
  });
}
