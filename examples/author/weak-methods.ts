import { type TenantStack, WeakMethodSunset } from 'entra-policy';
import type { Tenant } from '../../tenants';

export function declare(stack: TenantStack, { groups }: Tenant): void {
  new WeakMethodSunset(stack, 'WeakMethods', {
    closed: [{ name: 'Pilot', for: [groups.pilot], closes: '2026-10-15' }],
    planned: [{ name: 'Everybody', for: 'everyone', closes: '2027-01-15' }],
    guestMailCodes: 'stay',
  });
}
