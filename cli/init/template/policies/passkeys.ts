import type { Construct } from 'constructs';
import { PasskeyPolicy, PasskeyProfile } from 'entra-policy';
import type { dev } from '../tenants/dev';
import { keys } from './keys';

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
          profile: PasskeyProfile.attested({ models: [keys.nfc, keys.lightning] }),
          groups: [groups.privileged, groups.breakGlass],
        },
      },
    });
  }
}
