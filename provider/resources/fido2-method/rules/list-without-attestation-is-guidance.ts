import { admissionsOf, nameOf } from './admission-view';
import { type Fido2Rule, PROFILES_PAGE } from './rule';

export const listWithoutAttestationIsGuidance: Fido2Rule = {
  name: 'list-without-attestation-is-guidance',
  claim: 'Without attestation the authenticator itself claims its AAGUID, and nobody checks.',
  source: PROFILES_PAGE,
  *check(planned) {
    for (const view of admissionsOf(planned).values()) {
      if (view.attested !== false || view.models?.enforced !== true) continue;
      yield {
        verdict: 'advise',
        summary: 'A list of models without attestation is guidance',
        detail: `${nameOf(view)} restricts models, but attestation is off: an AAGUID is then a claim that nobody checks, so the list keeps honest users on track and stops no attacker. Enforce attestation where the list has to hold.`,
        path: [...view.path, 'key_restrictions'],
      };
    }
  },
};
