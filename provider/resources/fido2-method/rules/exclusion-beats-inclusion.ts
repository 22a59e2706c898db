import { bareObjectId } from '../../../../model/object-id';
import { isKnown } from '../../../framework/value';
import { CONFIGURATION_PAGE, type Fido2Rule } from './rule';
import { targetsOf } from './targets';

export const exclusionBeatsInclusion: Fido2Rule = {
  name: 'exclusion-beats-inclusion',
  claim: 'Who is excluded stays excluded, whatever includes them.',
  source: CONFIGURATION_PAGE,
  *check(planned) {
    for (const attribute of ['exclude_group_ids', 'exclude_user_ids'] as const) {
      const excluded = planned[attribute];
      if (excluded === null || !isKnown(excluded)) continue;
      const ids = new Set(excluded.filter(isKnown).map(bareObjectId));
      for (const { id, name } of targetsOf(planned)) {
        if (id === undefined || !ids.has(id)) continue;
        yield {
          verdict: 'advise',
          summary: 'Included and excluded',
          detail: `${name} is an include target and excluded as well. Exclusion beats inclusion: its members may not use passkeys. Remove it from one of the two.`,
          path: [attribute],
        };
      }
    }
  },
};
