import { type Admission, admittedBeyond } from '../../../../model/passkey';
import { movedAudiences, namesText, passkeysText, profilesText, together } from './reach';
import { type Fido2Rule, PROFILES_PAGE } from './rule';

export const movedTargetEndsSignIn: Fido2Rule = {
  name: 'moved-target-ends-sign-in',
  claim:
    'Users who get other profiles lose the passkeys that these refuse, whatever their old profiles say.',
  source: PROFILES_PAGE,
  *check(planned, current) {
    const texts = movedAudiences(planned, current).flatMap(({ before, now }) => {
      const lost = admittedBeyond(before.admissions.map(atSignIn), now.admissions.map(atSignIn));
      if (lost.length === 0) return [];
      const text = `had ${profilesText(before)} and would have ${profilesText(now)}, which refuses some ${passkeysText(lost)}. Whoever uses one is locked out unless another target reaches them. Which users have one is not known here.`;
      return [{ name: now.name, text }];
    });
    for (const { names, text } of together(texts)) {
      yield {
        verdict: 'advise',
        summary: `Passkeys of ${namesText(names)} stop signing in`,
        detail: `${names.join(', ')} ${text}`,
        path: ['include_targets'],
      };
    }
  },
};

/** Attestation is looked at when a passkey is registered, never again. */
const atSignIn = (admission: Admission): Admission => ({ ...admission, attested: false });
