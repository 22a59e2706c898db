import type { Construct } from 'constructs';
import { parseAaguid, PasskeyPolicy, PasskeyProfile } from 'entra-policy';
import type { Tenant } from '../tenants';

/** Everybody: passkeys that follow their owner are fine, and far better than a password. */
const staff = PasskeyProfile.unattested({ types: ['deviceBound', 'synced'] });

/** Administrators: keys that cannot leave the device, of models that we hand out. */
const privileged = PasskeyProfile.attested({
  models: [
    parseAaguid('2fc0579f-8113-47ea-b116-bb5a8db9202a'), // YubiKey 5 Series with NFC
    parseAaguid('c5ef55ff-ad9a-4b9f-b580-adebafe026d0'), // YubiKey 5 Series with Lightning
  ],
});

/** Who may use which passkeys, the same in every tenant. */
export class Passkeys extends PasskeyPolicy {
  constructor(scope: Construct, { groups, retiringProfiles }: Tenant) {
    super(scope, 'Passkeys', {
      staff: { profile: staff, for: [groups.staff] },
      profiles: {
        privileged: { name: 'Privileged', profile: privileged, groups: [groups.privileged] },
      },
      retiring: retiringProfiles,
    });
  }
}
