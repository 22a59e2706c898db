import { ExceptionRecord, LegacyAuthenticationBlock, type TenantStack } from 'entra-policy';
import type { Tenant } from '../../tenants';

export function declare(stack: TenantStack, { groups }: Tenant): void {
  const scanners = new ExceptionRecord({
    reason: 'The scanners of the print room speak SMTP alone',
    ticket: 'SEC-42',
    owner: 'Head of facilities',
    approvers: ['Head of security', 'Head of IT'],
    expires: '2027-03-31',
    groups: [groups.pilot],
  });
  new LegacyAuthenticationBlock(stack, 'OldMail', { name: 'Old mail', exceptions: [scanners] });
}
