import { CONFIGURATION_PAGE, type Fido2Rule } from './rule';
import { targetsOf } from './targets';

export const removedTargetEndsSignIn: Fido2Rule = {
  name: 'removed-target-ends-sign-in',
  claim: 'Whoever no target reaches any more cannot sign in with a passkey.',
  source: CONFIGURATION_PAGE,
  *check(planned, current) {
    const now = targetsOf(planned).map(({ id }) => id);
    // An unknown target may be the one that is missing.
    if (now.includes(undefined) || now.includes('all_users')) return;
    const removed = targetsOf(current).filter(({ id }) => !now.includes(id));
    if (removed.length === 0) return;
    yield {
      verdict: 'advise',
      summary: 'Users leave the reach of passkeys',
      detail: `${removed.map(({ name }) => name).join(', ')} would be no include target any more. Whoever is in no other target can neither register nor sign in with a passkey. Which users that concerns is not known here.`,
      path: ['include_targets'],
    };
  },
};
