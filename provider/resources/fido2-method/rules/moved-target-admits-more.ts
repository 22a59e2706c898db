import { admittedBeyond } from '../../../../model/passkey';
import { movedAudiences, namesText, passkeysText, profilesText, together } from './reach';
import { type Fido2Rule, PROFILES_PAGE } from './rule';

export const movedTargetAdmitsMore: Fido2Rule = {
  name: 'moved-target-admits-more',
  claim: 'Users who get other profiles may use whatever these admit.',
  source: PROFILES_PAGE,
  *check(planned, current) {
    const texts = movedAudiences(planned, current).flatMap(({ before, now }) => {
      const gained = admittedBeyond(now.admissions, before.admissions);
      if (gained.length === 0) return [];
      const text = `had ${profilesText(before)} and would have ${profilesText(now)}, which newly admits ${passkeysText(gained)}.`;
      return [{ name: now.name, text }];
    });
    for (const { names, text } of together(texts)) {
      yield {
        verdict: 'advise',
        summary: `More passkeys are admitted for ${namesText(names)}`,
        detail: `${names.join(', ')} ${text}`,
        path: ['include_targets'],
      };
    }
  },
};
