import type { Construct } from 'constructs';
import { parseAaguid, PasskeyPolicy, PasskeyProfile } from 'entra-policy';
import type { dev } from '../tenants/dev';

/** Who may use which passkeys, the same in every tenant. */
export class Passkeys extends PasskeyPolicy {
  constructor(scope: Construct, { groups }: typeof dev) {
    super(scope, 'Passkeys', {
      staff: {
        profile: PasskeyProfile.unattested({ types: ['deviceBound', 'synced'] }),
        for: [groups.staff],
      },
      profiles: {
        privileged: {
          name: 'Privileged',
          profile: PasskeyProfile.attested({
            models: [parseAaguid('2fc0579f-8113-47ea-b116-bb5a8db9202a')], // YubiKey 5 Series with NFC
          }),
          groups: [groups.privileged],
        },
      },
    });
  }
}
