import { changedAdmissions, nameOf } from './admission-view';
import { type Fido2Rule, PROFILES_PAGE } from './rule';

export const attestationChecksRegistrationOnly: Fido2Rule = {
  name: 'attestation-checks-registration-only',
  claim: 'Attestation is looked at when a passkey is registered, never again.',
  source: PROFILES_PAGE,
  *check(planned, current) {
    for (const { now, before } of changedAdmissions(planned, current)) {
      if (now.attested !== true || before.attested !== false) continue;
      yield {
        verdict: 'advise',
        summary: 'Passkeys registered before stay unattested',
        detail: `Attestation in ${nameOf(now)} is checked at registration only. Passkeys that were registered without it go on signing in; find them by attestationLevel "notAttested" and replace them. Registration from another device (cross-device) ends with attestation.`,
        path: now.attestationPath,
      };
    }
  },
};
