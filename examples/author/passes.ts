import { TemporaryAccessPassBootstrap, type TenantStack } from 'entra-policy';
import type { Tenant } from '../../tenants';

export function declare(stack: TenantStack, { groups }: Tenant): void {
  new TemporaryAccessPassBootstrap(stack, 'Passes', {
    holders: [{ name: 'Staff', groups: [groups.staff], upgradeBy: '2027-01-15' }],
  });
}
