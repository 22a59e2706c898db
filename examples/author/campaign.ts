import { MethodsPolicy, RegistrationCampaign, type TenantStack } from 'entra-policy';
import type { Tenant } from '../../tenants';

export function declare(stack: TenantStack, { groups }: Tenant): void {
  new MethodsPolicy(stack, 'Methods', {
    campaign: RegistrationCampaign.forPasskeys({ for: [groups.pilot], snoozeDays: 1 }),
  });
}
