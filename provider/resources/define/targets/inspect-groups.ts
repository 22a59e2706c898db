import type { Graph } from '../../../../graph';
import { type GraphError, isGraphError } from '../../../../graph/graph-error';
import type { Group } from '../../../../graph/groups';
import { quote } from '../../../../model/quote';
import type { Diagnostics } from '../../../framework/diagnostics';
import type { Path } from '../../../framework/path';
import type { PlanCall } from '../../../framework/resource';
import type { EntraClient } from '../client';
import type { GroupReference } from './group-references';

/** What is known of the groups that a resource takes. */
export interface GroupDemands {
  /**
   * Why a reference takes security groups only, completing "it is not security-enabled; …".
   *
   * @default - it may take others
   */
  readonly securityOnly?: (reference: GroupReference) => string | undefined;
}

/** Looks at groups that a change brings in: one that does not exist reaches nobody. */
export async function inspectGroups(
  { diagnostics, signal }: PlanCall<EntraClient>,
  graph: Graph,
  added: readonly GroupReference[],
  { securityOnly = () => undefined }: GroupDemands = {},
): Promise<void> {
  const references = added.filter(({ id }) => id !== NOBODY);
  const ids = [...new Set(references.map(({ id }) => id))];
  if (ids.length === 0) return;
  const answers = await graph.groups.read(ids, signal);
  for (const reference of references) {
    const answer = answers[ids.indexOf(reference.id)];
    if (answer === undefined) continue;
    judgeGroup(reference, answer, securityOnly(reference), diagnostics);
  }
}

/** Graph's word for a group that has nobody in it. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

function judgeGroup(
  { id, path }: GroupReference,
  answer: Group | GraphError,
  securityOnly: string | undefined,
  diagnostics: Diagnostics,
): void {
  if (!isGraphError(answer)) {
    if (answer.securityEnabled !== false) return;
    const name = `Group ${id} (${typeof answer.displayName === 'string' ? quote(answer.displayName) : 'without name'})`;
    const summary = 'Not a security group';
    if (securityOnly !== undefined) {
      const detail = `${name} is not security-enabled; ${securityOnly}. Name another group.`;
      diagnostics.error({ summary, detail, path });
    } else {
      const role = isExclusion(path) ? 'an exclusion' : 'a target';
      const detail = `${name} is not security-enabled. Whether Graph takes it as ${role} is not documented.`;
      diagnostics.warn({ summary, detail, path });
    }
  } else if (answer.facts.status === 404) {
    diagnostics.error({
      summary: 'Group not found',
      detail: `The tenant has no group ${id}. Correct the id, or create the group first.`,
      path,
    });
  } else {
    diagnostics.warn({
      summary: 'Group not checked',
      detail: `Whether group ${id} exists and is a security group is not known: ${sentence(answer.message)}${needed(answer)}`,
      path,
    });
  }
}

const isExclusion = (path: Path): boolean =>
  path.some((step) => typeof step === 'string' && step.startsWith('exclude_'));

const needed = ({ facts }: GraphError): string =>
  facts.status === 403 && facts.permissions !== undefined
    ? ` The check needs the permission ${facts.permissions[0] ?? ''}.`
    : '';

/** Graph ends some of its messages with a full stop. */
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
