import { type Admission, admitsBeyond } from '../../../../model/passkey';
import { ELEMENT } from '../../../framework/path';
import type { Finding } from '../../define/rules';
import { admissionsOf, toAdmission } from './admission-view';
import { type Fido2Rule, PROFILES_PAGE } from './rule';
import { type KnownTarget, targetsOf } from './targets';

export const looserProfileVoidsStricter: Fido2Rule = {
  name: 'looser-profile-voids-stricter',
  claim:
    'A passkey needs to satisfy one of all profiles that reach its user. Where a looser one reaches the same user, the stricter one binds nobody.',
  source: PROFILES_PAGE,
  *check(planned) {
    const admissions = new Map(
      [...admissionsOf(planned).values()].flatMap((view) => {
        const admission = toAdmission(view);
        return view.key === undefined || admission === undefined ? [] : [[view.key, admission]];
      }),
    );
    const targets = targetsOf(planned);
    for (const target of targets) {
      const keys = target.profiles ?? [];
      for (const [looser, stricter] of pairs(keys, keys, admissions)) {
        yield finding(looser, stricter, `both apply to target ${target.name}`);
      }
    }
    const [everyone] = targets.filter(({ id }) => id === 'all_users');
    for (const target of everyone === undefined ? [] : targets.filter((one) => one !== everyone)) {
      for (const [looser, stricter] of reaching(everyone, target, admissions)) {
        yield finding(looser, stricter, `target all_users brings it to ${target.name} as well`);
      }
    }
  },
};

/** Profiles that everyone has and that void one of a narrower target. */
function reaching(
  everyone: KnownTarget | undefined,
  target: KnownTarget,
  admissions: ReadonlyMap<string, Admission>,
): [string, string][] {
  const own = target.profiles ?? [];
  const foreign = (everyone?.profiles ?? []).filter((key) => !own.includes(key));
  return pairs(foreign, own, admissions);
}

function pairs(
  looser: readonly string[],
  stricter: readonly string[],
  admissions: ReadonlyMap<string, Admission>,
): [string, string][] {
  return looser.flatMap((left) =>
    stricter.flatMap((right): [string, string][] => {
      const [loose, strict] = [admissions.get(left), admissions.get(right)];
      if (left === right || loose === undefined || strict === undefined) return [];
      return isVoided(strict, loose) ? [[left, right]] : [];
    }),
  );
}

/** Each may admit what the other refuses; proof of the model is void beside a profile without. */
const isVoided = (strict: Admission, loose: Admission): boolean =>
  admitsBeyond(loose, strict) &&
  (!admitsBeyond(strict, loose) || (strict.attested && !loose.attested));

const finding = (looser: string, stricter: string, why: string): Finding => ({
  verdict: 'advise',
  summary: 'A looser profile voids a stricter one',
  detail: `Profile "${looser}" admits passkeys that "${stricter}" refuses, and ${why}. A passkey needs to satisfy one profile only, so "${stricter}" binds nobody there. Target groups that have no user in common.`,
  path: ['include_targets', ELEMENT, 'profiles'],
});
