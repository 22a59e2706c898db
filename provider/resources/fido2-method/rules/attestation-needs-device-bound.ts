import { admissionsOf } from './admission-view';
import { type Fido2Rule, PROFILES_PAGE } from './rule';

export const attestationNeedsDeviceBound: Fido2Rule = {
  name: 'attestation-needs-device-bound',
  claim: 'Synced passkeys carry no attestation: enforcing it beside them would admit nobody.',
  source: PROFILES_PAGE,
  *check(planned) {
    for (const { path, attested, types } of admissionsOf(planned).values()) {
      // Without any type another rule speaks.
      if (attested !== true || types === undefined || types.length === 0) continue;
      if (types.length === 1 && types[0] === 'deviceBound') continue;
      yield {
        verdict: 'refuse',
        summary: 'Attestation with passkeys that have none',
        detail: `passkey_types is ${JSON.stringify([...types].sort())} while attestation is enforced; synced passkeys have no attestation. Set passkey_types = ["deviceBound"], or attestation_enforcement = "disabled".`,
        path: [...path, 'passkey_types'],
      };
    }
  },
};
