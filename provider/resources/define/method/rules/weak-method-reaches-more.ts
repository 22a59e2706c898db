import { changedExclusions, targetsOf } from '../../targets/targeted';
import type { MethodConfig, MethodRule } from '../method-rule';
import { capitalised, type MethodWords } from '../words';

/** What makes a method weak. */
export interface Weakness {
  /** Sentences on what follows for users who have it. */
  readonly because: string;
  /** Page that says so. */
  readonly source: string;
}

export const weakMethodReachesMore = (
  words: MethodWords,
  { because, source }: Weakness,
): MethodRule => ({
  name: 'weak-method-reaches-more',
  claim: `${capitalised(words)} should reach fewer users, not more. ${because}`,
  source,
  *check(planned, current) {
    if (planned.state !== 'enabled') return;
    const gained = current.state === 'enabled' ? reachGained(planned, current) : ['its targets'];
    if (gained.length === 0) return;
    yield {
      verdict: 'advise',
      summary: `${capitalised(words)} reach more users`,
      detail: `${capitalised(words)} would newly be open to ${gained.join(', ')}. ${because}`,
      path: [current.state === 'enabled' ? 'include_targets' : 'state'],
    };
  },
});

/** Who is let in, as messages call them. */
function reachGained(planned: MethodConfig, current: MethodConfig): string[] {
  const before = targetsOf(current).map(({ id }) => id);
  const added = targetsOf(planned).filter(({ id }) => id !== undefined && !before.includes(id));
  return [
    ...(before.includes('all_users') ? [] : added.map(({ name }) => name)),
    ...changedExclusions(planned, current).flatMap(({ removed }) => removed),
  ];
}
