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
    // Named apart from everybody: codes by mail stay on for guests, and staff must not keep them.
    const staff: SunsetStage = { name: 'Staff', for: [groups.staff], closes: '2027-01-15' };
    const everybody: SunsetStage = { name: 'Everybody', for: 'everyone', closes: '2027-01-15' };
    const stages = {
      pilot: { closed: [pilot], planned: [limited, staff, everybody] },
      limited: { closed: [pilot, limited], planned: [staff, everybody] },
      all: { closed: [pilot, limited, staff, everybody], planned: [] },
    };
    super(scope, 'WeakMethods', { ...stages[stage], guestMailCodes: 'stay' });
  }
}
