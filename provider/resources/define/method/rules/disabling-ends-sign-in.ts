import type { MethodRule } from '../method-rule';
import { capitalised, every, type MethodWords } from '../words';

export const disablingEndsSignIn = (words: MethodWords): MethodRule => {
  const signsIn = words.purpose === 'sign-in';
  return {
    name: 'disabling-ends-sign-in',
    claim: signsIn
      ? 'A method that is off signs nobody in.'
      : 'A method that is off serves nobody.',
    source: words.page,
    *check(planned, current) {
      if (planned.state !== 'disabled' || current.state === 'disabled') return;
      yield {
        verdict: 'advise',
        summary: `${capitalised(words)} stop ${signsIn ? 'signing in' : 'working'}`,
        detail: `state = "disabled" ends ${signsIn ? 'sign-in with' : 'the use of'} ${every(words)} of the tenant, those of emergency access accounts included. Make sure that each of them has another way in.`,
        path: ['state'],
      };
    },
  };
};
