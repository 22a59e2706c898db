import { enumerate } from '../../define/enumerate';
import { nameOf } from '../../define/named';
import { capital, changedLists } from '../restriction-lists';
import { EVALUATION_PAGE, type StrengthRule } from './rule';

export const liftedRestrictionAdmitsMore: StrengthRule = {
  name: 'lifted-restriction-admits-more',
  claim:
    'Without a list every passkey or certificate satisfies a strength that allows them, synced passkeys too.',
  source: EVALUATION_PAGE,
  *check(planned, current) {
    for (const { name, list, gained, credentials, entries, anything } of changedLists(
      planned,
      current,
    )) {
      if (gained?.length === 0) continue;
      yield {
        verdict: 'advise',
        summary: `More ${credentials} satisfy strength ${nameOf(planned)}`,
        detail:
          gained === null
            ? `The restriction by ${name}.${list} goes: ${anything} will satisfy it.`
            : `${capital(credentials)} ${entries} ${enumerate(gained)} will satisfy it as well.`,
        path: [name],
      };
    }
  },
};
