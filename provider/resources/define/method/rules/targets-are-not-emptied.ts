import { isKnown } from '../../../../framework/value';
import { targetsOf } from '../../targets/targeted';
import type { MethodRule } from '../method-rule';
import { type MethodWords, signInWith } from '../words';

export const targetsAreNotEmptied = (words: MethodWords): MethodRule => ({
  name: 'targets-are-not-emptied',
  claim: 'A list that a failed look-up left empty must not end a method that is on for everybody.',
  source: words.page,
  *check({ state, include_targets: now = null }, current) {
    if (now === null || !isKnown(now) || now.length > 0 || !isKnown(state)) return;
    const before = targetsOf(current);
    if (state === 'disabled' || before.length === 0) return;
    yield {
      verdict: 'refuse',
      summary: 'The targets of a method would be emptied',
      detail: `include_targets is empty, but reaches ${before.map(({ name }) => name).join(', ')} now: nobody could ${signInWith(words)} any more. Name its targets, or set state = "disabled" if that is meant.`,
      path: ['include_targets'],
    };
  },
});
