import { RecoveryAccess, type TenantStack } from 'entra-policy';

export function declare(stack: TenantStack): void {
  new RecoveryAccess(stack, 'Recovery', { administratorsResetPasswords: false });
}
