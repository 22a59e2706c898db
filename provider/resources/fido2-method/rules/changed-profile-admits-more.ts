import { admittedBeyond } from '../../../../model/passkey';
import { changedAdmissions, nameOf, toAdmission } from './admission-view';
import { passkeysText } from './reach';
import { type Fido2Rule, PROFILES_PAGE } from './rule';

export const changedProfileAdmitsMore: Fido2Rule = {
  name: 'changed-profile-admits-more',
  claim: 'A profile that asks for less lets weaker passkeys in, for everybody whom it reaches.',
  source: PROFILES_PAGE,
  *check(planned, current) {
    for (const change of changedAdmissions(planned, current)) {
      const [now, before] = [toAdmission(change.now), toAdmission(change.before)];
      if (now === undefined || before === undefined) continue;
      const gained = admittedBeyond([now], [before]);
      if (gained.length === 0) continue;
      const name = nameOf(change.now);
      yield {
        verdict: 'advise',
        summary: `More passkeys are admitted by ${name}`,
        detail: `The change of ${name} newly admits ${passkeysText(gained)}.`,
        path: change.now.path,
      };
    }
  },
};
