import type { Graph } from '../../../graph';
import { type GraphError, isGraphError } from '../../../graph/graph-error';
import type { Group } from '../../../graph/groups';
import { bareObjectId } from '../../../model/object-id';
import { quote } from '../../../model/quote';
import type { Diagnostics } from '../../framework/diagnostics';
import { ELEMENT, type Path } from '../../framework/path';
import type { PlanCall } from '../../framework/resource';
import { isKnown } from '../../framework/value';
import type { EntraClient } from '../define/client';
import type { SingletonChange, TypedMoments } from '../define/singleton-spec';
import type { Fido2Config, Schema } from './schema';

/** A group that the plan brings in, and where it says so. */
interface NewGroup {
  readonly id: string;
  readonly path: Path;
  /** Documented for targets; exclusions may take others, which nobody says. */
  readonly mustBeSecurityGroup: boolean;
}

/**
 * Looks at the groups that a change brings in: passkey profiles reach the members of security
 * groups only, and a group that does not exist excludes nobody.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/how-to-authentication-passkey-profiles
 */
export async function inspect(
  { diagnostics, signal }: PlanCall<EntraClient>,
  graph: Graph,
  { planned, current }: SingletonChange<TypedMoments<Schema>>,
): Promise<void> {
  const before = new Set(groupsOf(current).map(({ id }) => id));
  const added = groupsOf(planned).filter(({ id }) => !before.has(id));
  if (added.length === 0) return;
  const answers = await graph.groups.read(
    added.map(({ id }) => id),
    signal,
  );
  for (const [index, group] of added.entries()) {
    const answer = answers[index];
    if (answer !== undefined) judgeGroup(group, answer, diagnostics);
  }
}

function judgeGroup(
  { id, path, mustBeSecurityGroup }: NewGroup,
  answer: Group | GraphError,
  diagnostics: Diagnostics,
): void {
  if (!isGraphError(answer)) {
    if (answer.securityEnabled !== false) return;
    const name = `Group ${id} (${typeof answer.displayName === 'string' ? quote(answer.displayName) : 'without name'})`;
    const summary = 'Not a security group';
    if (mustBeSecurityGroup) {
      const detail = `${name} is not security-enabled; passkey targets take security groups only. Name another group.`;
      diagnostics.error({ summary, detail, path });
    } else {
      const detail = `${name} is not security-enabled. Whether Graph takes it as an exclusion is not documented.`;
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

const needed = ({ facts }: GraphError): string =>
  facts.status === 403 && facts.permissions !== undefined
    ? ` The check needs the permission ${facts.permissions[0] ?? ''}.`
    : '';

/** Graph ends some of its messages with a full stop. */
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function groupsOf(state: Fido2Config): NewGroup[] {
  const { include_targets: targets, exclude_group_ids: excluded } = state;
  const included = targets === null || !isKnown(targets) ? [] : targets.filter(isKnown);
  const ids = excluded === null || !isKnown(excluded) ? [] : excluded.filter(isKnown);
  return [
    ...included.flatMap(({ group_id: id }) =>
      typeof id === 'string'
        ? [
            {
              id: bareObjectId(id),
              path: ['include_targets', ELEMENT, 'group_id'],
              mustBeSecurityGroup: true,
            },
          ]
        : [],
    ),
    ...ids.map((id) => ({
      id: bareObjectId(id),
      path: ['exclude_group_ids'],
      mustBeSecurityGroup: false,
    })),
  ];
}
