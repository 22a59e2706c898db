import type { Construct } from 'constructs';
import { type SunsetStage, WeakMethodSunset } from 'entra-policy';
import type { Tenant } from '../tenants';

/** SMS, voice calls and codes by mail end ring by ring; Microsoft delivers none from 2027-02-01 on. */
export class WeakMethods extends WeakMethodSunset {
  constructor(scope: Construct, { groups, stage }: Tenant) {
    const pilot: SunsetStage = { name: 'Pilot ring', for: [groups.pilot], closes: '2026-10-15' };
    const limited: SunsetStage = {
      name: 'Administrators',
      for: [groups.privileged],
      closes: '2026-11-15',
    };
    const everybody: SunsetStage = { name: 'Everybody', for: 'everyone', closes: '2027-01-15' };
    const stages = {
      pilot: { closed: [pilot], planned: [limited, everybody] },
      limited: { closed: [pilot, limited], planned: [everybody] },
      all: { closed: [pilot, limited, everybody], planned: [] },
    };
    super(scope, 'WeakMethods', { ...stages[stage], guestMailCodes: 'stay' });
  }
}
