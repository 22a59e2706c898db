import { type Admission, admittedBeyond } from '../../../../model/passkey';
import { movedAudiences, passkeysText, profilesText } from './reach';
import { type Fido2Rule, PROFILES_PAGE } from './rule';

export const movedTargetEndsSignIn: Fido2Rule = {
  name: 'moved-target-ends-sign-in',
  claim:
    'Users who get other profiles lose the passkeys that these refuse, whatever their old profiles say.',
  source: PROFILES_PAGE,
  *check(planned, current) {
    for (const { before, now } of movedAudiences(planned, current)) {
      const lost = admittedBeyond(before.admissions.map(atSignIn), now.admissions.map(atSignIn));
      if (lost.length === 0) continue;
      yield {
        verdict: 'advise',
        summary: `Passkeys of ${now.name} stop signing in`,
        detail: `${now.name} had ${profilesText(before)} and would have ${profilesText(now)}, which refuses some ${passkeysText(lost)}. Whoever uses one is locked out unless another target reaches them. Which users have one is not known here.`,
        path: ['include_targets'],
      };
    }
  },
};

/** Attestation is looked at when a passkey is registered, never again. */
const atSignIn = (admission: Admission): Admission => ({ ...admission, attested: false });
