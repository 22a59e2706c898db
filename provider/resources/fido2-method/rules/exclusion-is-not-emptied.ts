import { isKnown } from '../../../framework/value';
import { CONFIGURATION_PAGE, type Fido2Rule } from './rule';

export const exclusionIsNotEmptied: Fido2Rule = {
  name: 'exclusion-is-not-emptied',
  claim: 'A list that a failed look-up left empty must not let its members in.',
  source: CONFIGURATION_PAGE,
  *check(planned, current) {
    if (planned.allow_empty_exclusions === true) return;
    for (const attribute of ['exclude_group_ids', 'exclude_user_ids'] as const) {
      const now = planned[attribute];
      const before: readonly string[] = current[attribute];
      if (now === null || !isKnown(now) || now.length > 0 || before.length === 0) continue;
      yield {
        verdict: 'refuse',
        summary: 'An exclusion would be emptied',
        detail: `${attribute} is empty, but excludes ${before.join(', ')} now: they would be let in. Set allow_empty_exclusions = true if that is meant.`,
        path: [attribute],
      };
    }
  },
};
