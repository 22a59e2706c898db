import { enumerate } from '../../define/enumerate';
import { type AdmissionView, changedAdmissions, nameOf } from './admission-view';
import { type Fido2Rule, PROFILES_PAGE } from './rule';

export const restrictionEndsSignIn: Fido2Rule = {
  name: 'restriction-ends-sign-in',
  claim:
    'Restrictions of models are checked at every sign-in: a model that leaves locks its users out.',
  source: PROFILES_PAGE,
  *check(planned, current) {
    for (const { now, before } of changedAdmissions(planned, current)) {
      const refused = newlyRefused(now, before);
      if (refused === undefined) continue;
      yield {
        verdict: 'advise',
        summary: 'Registered passkeys stop signing in',
        detail: `The change of ${nameOf(now)} refuses ${refused}. Restrictions count at every sign-in, so whoever uses such a passkey is locked out unless another profile that reaches them admits it. Which users have one is not known here.`,
        path: [...now.path, 'key_restrictions'],
      };
    }
  },
};

/** Which models are admitted before and not after, as text; undefined where there are none. */
function newlyRefused(now: AdmissionView, before: AdmissionView): string | undefined {
  const [after, earlier] = [now.models, before.models];
  if (after?.enforced !== true || earlier === undefined) return undefined;
  if (after.type === 'block') {
    const wasRefused = (aaguid: string): boolean =>
      earlier.enforced && (earlier.type === 'allow') !== earlier.aaguids.has(aaguid);
    return list([...after.aaguids].filter((aaguid) => !wasRefused(aaguid)));
  }
  if (!earlier.enforced || earlier.type !== 'allow') {
    return `every model but the ${after.aaguids.size} listed`;
  }
  return list([...earlier.aaguids].filter((aaguid) => !after.aaguids.has(aaguid)));
}

const list = (aaguids: readonly string[]): string | undefined =>
  aaguids.length === 0 ? undefined : `the models ${enumerate(aaguids)}`;
