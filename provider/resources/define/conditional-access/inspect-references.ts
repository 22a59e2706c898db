import type { Graph } from '../../../../graph';
import { isGraphError } from '../../../../graph/graph-error';
import { formatPath } from '../../../framework/path';
import type { ObjectValue } from '../../../framework/value';
import { enumerate } from '../enumerate';
import { answerOf, type Inspected, reasonOf } from './inspected';
import { KINDS } from './kinds';
import { idsAt, type Place } from './references';

/** A planned policy, and the live one that it changes. */
interface ChangedPolicy {
  readonly planned: ObjectValue;
  /** Null where the policy is to be created. */
  readonly current: ObjectValue | null;
}

/**
 * Looks for what a policy names: an id that is nobody's includes nobody, or excludes nobody. What
 * is new is refused; what the live policy names already is told.
 */
export async function inspectReferences(
  graph: Graph,
  policy: ChangedPolicy,
  places: readonly Place[],
  signal: AbortSignal,
): Promise<Inspected[]> {
  return (
    await Promise.all(places.map((place) => inspectPlace(graph, policy, place, signal)))
  ).flat();
}

async function inspectPlace(
  graph: Graph,
  { planned, current }: ChangedPolicy,
  place: Place,
  signal: AbortSignal,
): Promise<Inspected[]> {
  const ids = idsAt(planned, place);
  if (ids.length === 0) return [];
  const kind = KINDS[place.kind];
  const live = current === null ? [] : idsAt(current, place);
  const answers = await Promise.all(
    ids.map(async (id) => ({ id, answer: await answerOf(kind.isThere(graph, id, signal)) })),
  );
  const missing = answers.filter(({ answer }) => answer === false).map(({ id }) => id);
  const unread = answers.find(({ answer }) => isGraphError(answer))?.answer;
  const { path } = place;
  const name = formatPath(path);
  const found: Inspected[] = [];
  const added = missing.filter((id) => !live.includes(id));
  if (added.length > 0) {
    found.push({
      isRefused: kind.isNamed !== true,
      summary: `${kind.title} not found`,
      detail: `${name} names ${enumerate(added)}, which the tenant does not have. ${kind.fix}`,
      path,
    });
  }
  const gone = missing.filter((id) => live.includes(id));
  if (gone.length > 0) {
    found.push({
      isRefused: false,
      // Terraform folds equal titles, and shows the first text alone.
      summary: `${kind.title} gone: ${enumerate(gone)}`,
      detail: `${name} names ${enumerate(gone)}, which the tenant does not have any more: the policy ${isExclusion(path) ? 'excludes nobody by it' : 'includes nothing by it'}. Remove it, or name what took its place.`,
      path,
    });
  }
  if (isGraphError(unread)) {
    found.push({
      isRefused: false,
      summary: `${kind.title} not checked`,
      detail: `Whether the tenant has what ${name} names is not known: ${reasonOf(unread)}`,
      path,
    });
  }
  return found;
}

const isExclusion = (path: readonly string[]): boolean =>
  path.some((step) => step.startsWith('exclude_'));
