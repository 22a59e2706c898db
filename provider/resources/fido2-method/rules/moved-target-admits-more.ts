import { admittedBeyond } from '../../../../model/passkey';
import { movedAudiences, passkeysText, profilesText } from './reach';
import { type Fido2Rule, PROFILES_PAGE } from './rule';

export const movedTargetAdmitsMore: Fido2Rule = {
  name: 'moved-target-admits-more',
  claim: 'Users who get other profiles may use whatever these admit.',
  source: PROFILES_PAGE,
  *check(planned, current) {
    for (const { before, now } of movedAudiences(planned, current)) {
      const gained = admittedBeyond(now.admissions, before.admissions);
      if (gained.length === 0) continue;
      yield {
        verdict: 'advise',
        summary: `More passkeys are admitted for ${now.name}`,
        detail: `${now.name} had ${profilesText(before)} and would have ${profilesText(now)}, which newly admits ${passkeysText(gained)}.`,
        path: ['include_targets'],
      };
    }
  },
};
