/**
 * `entra_registered_passkeys`: which passkeys the users of a group have.
 *
 * The registration report knows who has a passkey, not of which model: those users, and no others,
 * are asked for their passkeys.
 *
 * @see https://learn.microsoft.com/graph/api/resources/fido2authenticationmethod
 * @module
 */
import { bareObjectId } from '../../../model/object-id';
import { defineEntraDataSource, type EntraDataSource } from '../define/define';
import { assertGroup } from '../define/users-of-group';
import { fromSurvey } from './from-survey';
import { schema } from './schema';

/** The passkeys that the users of a group have registered. */
export const registeredPasskeys: EntraDataSource = defineEntraDataSource({
  typeName: 'entra_registered_passkeys',
  subcategory: 'Authentication methods',
  description: [
    'Counts the passkeys that the users of a group have registered, by model, type and attestation: who would be stopped by a restriction of models, before it is in force.',
    'Users of nested groups count. Who has a passkey is known from Microsoft’s registration report, which lags by hours and needs Microsoft Entra ID P1; only these users are asked for their passkeys. A passkey that is newer than the report is missing, and so are those of users whom the report does not have.',
  ].join('\n\n'),
  schema,
  async read(call, config) {
    const { client, diagnostics, signal } = call;
    const graph = await client.graph();
    const groupId = bareObjectId(String(config.group_id));
    await assertGroup(graph, groupId, call);
    const survey = await graph.registeredPasskeys.ofGroup(groupId, signal);
    const [first] = survey.unread;
    if (first !== undefined) {
      diagnostics.warn({
        summary: 'Passkeys of some users not read',
        detail: `Of group ${groupId}, the passkeys of users who have some could not be read, so the counts are too low. Users: ${survey.unread.length}. What was answered for the first of them: ${first.message}`,
        path: ['group_id'],
      });
    }
    return { id: groupId, group_id: groupId, ...fromSurvey(survey) };
  },
});
