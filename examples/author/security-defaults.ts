import { SecurityDefaultsExit, type TenantStack } from 'entra-policy';
import type { Tenant } from '../../tenants';

export function declare(stack: TenantStack, { securityDefaults: step }: Tenant): void {
  new SecurityDefaultsExit(stack, 'SecurityDefaults', { step });
}
