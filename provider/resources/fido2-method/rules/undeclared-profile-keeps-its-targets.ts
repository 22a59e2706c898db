import { quote } from '../../../../model/quote';
import { entriesOf } from './admission-view';
import { type Fido2Rule, PROFILES_PAGE } from './rule';
import { targetsOf } from './targets';

export const undeclaredProfileKeepsItsTargets: Fido2Rule = {
  name: 'undeclared-profile-keeps-its-targets',
  claim:
    'A profile that nobody declared stays, and so does its reach: Microsoft creates such profiles, and whoever registered under one would be locked out unseen.',
  source: PROFILES_PAGE,
  *check(planned, current) {
    const before = targetsOf(current);
    const now = targetsOf(planned);
    for (const [key, { id, name }] of entriesOf(planned.undeclared_profiles)) {
      const which = `Profile "${key}" (${quote(String(name))}, id ${String(id)})`;
      const lost = before.filter(({ profiles }) => profiles?.includes(key));
      // A target whose profiles are unknown may keep it.
      const keeps = now.some(({ profiles }) => profiles?.includes(key) ?? true);
      if (lost.length > 0 && !keeps) {
        yield {
          verdict: 'refuse',
          summary: 'An undeclared profile would lose its last target',
          detail: `${which} was never declared, and reaches ${lost.map((target) => target.name).join(', ')} now. Keep it with profiles = ["${key}"] in a target; or take it over by declaring it in profiles with this id and hand its targets on, and remove it in a later apply.`,
          path: ['include_targets'],
        };
      } else {
        yield {
          verdict: 'remind',
          summary: 'A live profile is not declared',
          detail: `${which} is live and was never declared: it stays as it is, takes one of three places, and a passkey that satisfies it is admitted. To manage it, declare it in profiles with this id.`,
          path: ['undeclared_profiles'],
        };
      }
    }
  },
};
