import { RiskGuard, type TenantStack } from 'entra-policy';

export function declare(stack: TenantStack): void {
  new RiskGuard(stack, 'Risk', { name: 'High risk' });
}
