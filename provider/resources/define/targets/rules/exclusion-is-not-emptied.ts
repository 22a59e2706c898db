import { formatPath } from '../../../../framework/path';
import { isKnown, type Unknown } from '../../../../framework/value';
import type { Rule } from '../../rules';
import { EXCLUSIONS, knownIds, partsAt, type Place, type Targeted, WHOLE } from '../targeted';

/** A state that may allow to empty an exclusion. */
interface Guarded extends Targeted {
  readonly allow_empty_exclusions: boolean | null | Unknown;
}

/** @param source - page on what is excluded */
export const exclusionIsNotEmptied = (
  source: string,
  places: readonly Place[] = [WHOLE],
): Rule<Guarded, Guarded> => ({
  name: 'exclusion-is-not-emptied',
  claim: 'A list that a failed look-up left empty must not let its members in.',
  source,
  *check(planned, current) {
    if (planned.allow_empty_exclusions === true) return;
    for (const place of places) {
      const [before] = partsAt(current, place);
      for (const { part, path: within } of partsAt(planned, place)) {
        for (const [attribute] of EXCLUSIONS) {
          const now = part[attribute] ?? null;
          const excluded = knownIds(before?.part[attribute]);
          if (now === null || !isKnown(now) || now.length > 0 || excluded.length === 0) continue;
          const path = [...within, attribute];
          yield {
            verdict: 'refuse',
            summary: 'An exclusion would be emptied',
            detail: `${formatPath(path)} is empty, but excludes ${excluded.join(', ')} now: they would be let in. Set allow_empty_exclusions = true if that is meant.`,
            path,
          };
        }
      }
    }
  },
});
