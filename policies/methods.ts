import type { Construct } from 'constructs';
import { MethodsPolicy, RegistrationCampaign } from 'entra-policy';
import type { Tenant } from '../tenants';

/** Users are asked for a passkey, ring by ring, and report what they did not start. */
export class Methods extends MethodsPolicy {
  constructor(scope: Construct, { groups, stage }: Tenant) {
    const asked = {
      pilot: [groups.pilot],
      limited: [groups.pilot, groups.privileged],
      all: [groups.staff, groups.privileged],
    } as const;
    super(scope, 'Methods', {
      campaign: RegistrationCampaign.forPasskeys({ for: asked[stage], snoozeDays: 1 }),
      migration: 'complete',
      reportSuspiciousActivity: true,
      systemPreferred: true,
    });
  }
}
