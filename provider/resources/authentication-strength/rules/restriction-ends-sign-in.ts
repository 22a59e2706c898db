import { enumerate } from '../../define/enumerate';
import { nameOf } from '../../define/named';
import { capital, changedLists } from '../restriction-lists';
import { EVALUATION_PAGE, type StrengthRule } from './rule';

export const restrictionEndsSignIn: StrengthRule = {
  name: 'restriction-ends-sign-in',
  claim:
    'The lists of a strength are looked at in every sign-in, whenever a passkey or certificate was registered.',
  source: EVALUATION_PAGE,
  *check(planned, current) {
    for (const { name, list, lost, credentials, entries, anything } of changedLists(
      planned,
      current,
    )) {
      if (lost?.length === 0) continue;
      yield {
        verdict: 'advise',
        summary: `Fewer ${credentials} satisfy strength ${nameOf(planned)}`,
        detail:
          lost === null
            ? `So far ${anything} satisfies it; only those of ${name}.${list} will. Users who have others are stopped by the policies that use it.`
            : `${capital(credentials)} ${entries} ${enumerate(lost)} will satisfy it no longer. Their users are stopped by the policies that use it.`,
        path: [name],
      };
    }
  },
};
