import { SignInAccess, type TenantStack } from 'entra-policy';

export function declare(stack: TenantStack): void {
  new SignInAccess(stack, 'SecondFactor', { name: 'Second factor', demand: 'multifactor' });
}
