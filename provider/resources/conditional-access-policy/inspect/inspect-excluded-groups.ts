import type { Graph } from '../../../../graph';
import type { PolicyConfig } from '../schema';
import { answerOf, type Inspected } from '../../define/conditional-access/inspected';
import { idsAt } from '../../define/conditional-access/references';

const EXCLUDED = { kind: 'group', path: ['conditions', 'users', 'exclude_groups'] } as const;

/** Says which excluded groups have no member: whoever relies on them is not let out. */
export async function inspectExcludedGroups(
  graph: Graph,
  planned: PolicyConfig,
  signal: AbortSignal,
): Promise<Inspected[]> {
  const answers = await Promise.all(
    idsAt(planned, EXCLUDED).map(async (id) => ({
      id,
      // What cannot be read, the check of references says already.
      hasMember: await answerOf(graph.presence.memberOf(id, signal)),
    })),
  );
  const empty = answers.filter(({ hasMember }) => hasMember === false);
  // Terraform folds equal titles: a group that many policies exclude is told once.
  return empty.map(({ id }) => ({
    isRefused: false,
    summary: `Excluded group ${id} has no member`,
    detail: `conditions.users.exclude_groups names ${id}, which has no member: it excludes nobody. If accounts for emergencies are meant to be in it, add them before the apply.`,
    path: EXCLUDED.path,
  }));
}
