import { LegacyAuthenticationBlock, type TenantStack } from 'entra-policy';

export function declare(stack: TenantStack): void {
  new LegacyAuthenticationBlock(stack, 'Legacy', {
    name: 'Block old clients',
    transfers: ['deviceCodeFlow'],
  });
}
