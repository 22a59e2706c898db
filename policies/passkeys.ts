import type { Construct } from 'constructs';
import { PasskeyPolicy, PasskeyProfile } from 'entra-policy';
import type { Tenant } from '../tenants';
import { keys } from './keys';

/** Everybody: passkeys that follow their owner are fine, and far better than a password. */
const staff = PasskeyProfile.unattested({ types: ['deviceBound', 'synced'] });

/** Administrators and emergencies: keys that cannot leave the device, of models that we hand out. */
const privileged = PasskeyProfile.attested({ models: [keys.nfc, keys.lightning] });

/** Who may use which passkeys, the same in every tenant. */
export class Passkeys extends PasskeyPolicy {
  constructor(scope: Construct, { groups, retiringProfiles }: Tenant) {
    super(scope, 'Passkeys', {
      staff: { profile: staff, for: [groups.staff] },
      profiles: {
        privileged: {
          name: 'Privileged',
          profile: privileged,
          groups: [groups.privileged, groups.breakGlass],
        },
      },
      retiring: retiringProfiles,
    });
  }
}
