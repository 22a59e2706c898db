import { changedAdmissions, nameOf } from './admission-view';
import { type Fido2Rule, PROFILES_PAGE } from './rule';

export const removedTypeEndsSignIn: Fido2Rule = {
  name: 'removed-type-ends-sign-in',
  claim: 'A type that leaves a profile takes its passkeys along.',
  source: PROFILES_PAGE,
  *check(planned, current) {
    for (const { now, before } of changedAdmissions(planned, current)) {
      const { types } = now;
      if (types === undefined) continue;
      const removed = (before.types ?? []).filter((type) => !types.includes(type)).sort();
      if (removed.length === 0) continue;
      yield {
        verdict: 'advise',
        summary: 'Registered passkeys stop signing in',
        detail: `${nameOf(now)} no longer admits ${removed.join(', ')} passkeys. Whoever signs in with one is locked out unless another profile that reaches them admits it. Which users have one is not known here.`,
        path: [...now.path, 'passkey_types'],
      };
    }
  },
};
