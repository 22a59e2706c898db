import { targetsOf } from '../../targets/targeted';
import { isOff, type MethodRule } from '../method-rule';
import { type MethodWords, signInWith } from '../words';

export const removedTargetEndsSignIn = (words: MethodWords): MethodRule => ({
  name: 'removed-target-ends-sign-in',
  claim: `Whoever no target reaches any more cannot ${signInWith(words)}.`,
  source: words.page,
  *check(planned, current) {
    if (isOff(planned) || isOff(current)) return;
    const now = targetsOf(planned).map(({ id }) => id);
    // An unknown target may be the one that is missing.
    if (now.includes(undefined) || now.includes('all_users')) return;
    const removed = targetsOf(current).filter(({ id }) => !now.includes(id));
    if (removed.length === 0) return;
    yield {
      verdict: 'advise',
      summary: `Users leave the reach of ${words.many}`,
      detail: `${removed.map(({ name }) => name).join(', ')} would be no include target any more. Whoever is in no other target can neither ${words.obtain} nor ${signInWith(words)}. Which users that concerns is not known here.`,
      path: ['include_targets'],
    };
  },
});
