import type { Construct } from 'constructs';
import { TemporaryAccessPassBootstrap } from 'entra-policy';
import type { Tenant } from '../tenants';

/** The help desk issues passes for an hour, used once, to people who have nothing stronger yet. */
export class Passes extends TemporaryAccessPassBootstrap {
  constructor(scope: Construct, { groups }: Tenant) {
    super(scope, 'Passes', {
      holders: [
        { name: 'Administrators', groups: [groups.privileged], upgradeBy: '2026-12-15' },
        { name: 'Staff', groups: [groups.staff], upgradeBy: '2027-01-15' },
      ],
      lifetimeMinutes: 60,
      longestLifetimeMinutes: 480,
    });
  }
}
