/**
 * `entra_user_registration_details`: what the registration report says of users.
 *
 * @see https://learn.microsoft.com/graph/api/resources/userregistrationdetails
 * @module
 */
import type { Graph } from '../../../graph';
import type { Registration } from '../../../graph/reports/registration-report';
import { bareObjectId } from '../../../model/object-id';
import { DiagnosticError } from '../../framework/diagnostics';
import { defineEntraDataSource, type EntraDataSource } from '../define/define';
import { requireExactlyOne } from '../define/exactly-one';
import { assertGroup } from '../define/users-of-group';
import { fromReport } from './from-report';
import { schema } from './schema';

/** What users have registered, by the registration report. */
export const userRegistrationDetails: EntraDataSource = defineEntraDataSource({
  typeName: 'entra_user_registration_details',
  subcategory: 'Authentication methods',
  description: [
    'Reads what Microsoft’s registration report says of a user, or of the users of a group: methods that are registered, and what they are good for.',
    'The report lags by hours and needs Microsoft Entra ID P1. Users of nested groups count. The state of Terraform then holds the users’ names and methods: keep it where such data may be.',
  ].join('\n\n'),
  schema,
  validate(config, diagnostics) {
    requireExactlyOne(config, ['user_id', 'group_id'], diagnostics);
  },
  async read(call, { user_id, group_id }) {
    const { client, signal } = call;
    const graph = await client.graph();
    if (typeof group_id === 'string') {
      const groupId = bareObjectId(group_id);
      await assertGroup(graph, groupId, call);
      const ids = await graph.groups.users(groupId, signal);
      const users = await graph.registrationReport.users(ids, signal);
      return { ...fromReport(users), id: groupId, user_id: null, group_id: groupId };
    }
    const userId = bareObjectId(String(user_id));
    const user = await ofUser(graph, userId, signal);
    const reportedAt = user.lastUpdatedDateTime ?? null;
    const details = fromReport({ reported: [user], unreported: [], reportedAt });
    return { ...details, id: userId, user_id: userId, group_id: null };
  },
});

async function ofUser(graph: Graph, userId: string, signal: AbortSignal): Promise<Registration> {
  const found = await graph.registrationReport.of(userId, signal);
  if (found !== null) return found;
  throw new DiagnosticError({
    summary: 'User not in the registration report',
    detail: `The registration report has no user ${userId}: the tenant has none, or the user is newer than the report, which lags by hours. Correct user_id, or run the plan again later.`,
    path: ['user_id'],
  });
}
