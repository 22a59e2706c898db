import type { Graph } from '../../../graph';
import type { Group } from '../../../graph/groups';
import { quote } from '../../../model/quote';
import { DiagnosticError } from '../../framework/diagnostics';
import type { DataCall } from '../../framework/data-source';
import type { EntraClient } from '../../resources/define/client';

/** An attribute that takes a group whose members are looked at. */
const PATH = ['group_id'] as const;

/**
 * Makes sure that a group is there, and says where Graph may hide its members: a list without
 * them looks like an empty group.
 *
 * @throws DiagnosticError when the tenant does not have the group.
 * @see https://learn.microsoft.com/graph/api/group-list-transitivemembers
 */
export async function assertGroup(
  graph: Graph,
  id: string,
  { diagnostics, signal }: DataCall<EntraClient>,
): Promise<void> {
  const group: Group | null = await graph.groups.find(id, signal);
  if (group === null) {
    throw new DiagnosticError({
      summary: 'Group not found',
      detail: `The tenant has no group ${id}. Correct group_id.`,
      path: PATH,
    });
  }
  if (group.visibility !== 'HiddenMembership') return;
  diagnostics.warn({
    summary: 'Members of the group are hidden',
    detail: `Group ${id} (${quote(group.displayName ?? '')}) hides its members from applications without the permission Member.Read.Hidden. Without it, users who are in the group are missing here.`,
    path: PATH,
  });
}
