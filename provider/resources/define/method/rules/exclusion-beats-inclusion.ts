import { bareObjectId } from '../../../../../model/object-id';
import { EXCLUSIONS, knownIds, targetsOf } from '../../targets/targeted';
import type { MethodRule } from '../method-rule';
import type { MethodWords } from '../words';

export const exclusionBeatsInclusion = ({ page, many }: MethodWords): MethodRule => ({
  name: 'exclusion-beats-inclusion',
  claim: 'Who is excluded stays excluded, whatever includes them.',
  source: page,
  *check(planned) {
    for (const [attribute] of EXCLUSIONS) {
      const ids = new Set(knownIds(planned[attribute]).map(bareObjectId));
      for (const { id, name } of targetsOf(planned)) {
        if (id === undefined || !ids.has(id)) continue;
        yield {
          verdict: 'advise',
          summary: 'Included and excluded',
          detail: `${name} is an include target and excluded as well. Exclusion beats inclusion: its members may not use ${many}. Remove it from one of the two.`,
          path: [attribute],
        };
      }
    }
  },
});
