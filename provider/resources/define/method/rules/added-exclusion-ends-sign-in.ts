import { changedExclusions } from '../../targets/targeted';
import { isOff, type MethodRule } from '../method-rule';
import { type MethodWords, signInWith } from '../words';

export const addedExclusionEndsSignIn = (words: MethodWords): MethodRule => ({
  name: 'added-exclusion-ends-sign-in',
  claim: `Whoever is excluded can no longer use ${words.one}, accounts for emergencies like all others.`,
  source: words.page,
  *check(planned, current) {
    if (isOff(planned) || isOff(current)) return;
    for (const { path, added } of changedExclusions(planned, current)) {
      if (added.length === 0) continue;
      yield {
        verdict: 'advise',
        summary: `Excluded users lose their ${words.many}`,
        detail: `${added.join(', ')} would be excluded: their members can neither ${words.obtain} nor ${signInWith(words)}, whatever includes them. Make sure that no account for emergencies is among them.`,
        path,
      };
    }
  },
});
