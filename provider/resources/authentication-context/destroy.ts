import type { Graph } from '../../../graph';
import type { Call, PlanCall } from '../../framework/resource';
import { DiagnosticError, type Message } from '../../framework/diagnostics';
import type { ObjectValue } from '../../framework/value';
import type { EntraClient } from '../define/client';
import { idIn, nameOf } from '../define/named';
import {
  type NamedPolicy,
  refuseWhileReferred,
  warnWhileReferred,
} from '../define/referring-policies';
import { policiesOf } from './references';

/** What messages call one. */
export const TITLE = 'Authentication context';

/** Says at plan what stands against a deletion, and what cannot be seen. */
export async function inspectDestroy(
  { diagnostics, signal }: PlanCall<EntraClient>,
  graph: Graph,
  prior: ObjectValue,
): Promise<void> {
  if (isPublished(prior)) diagnostics.error(PUBLISHED);
  const policies = await policiesOf(graph, idIn(prior), signal);
  warnWhileReferred(TITLE, prior, policies, diagnostics);
  diagnostics.warn({
    summary: `What demands ${TITLE.toLowerCase()} ${nameOf(prior)} is not known`,
    detail: `Protected actions, role settings, sites, labels and applications can demand the context ${idIn(prior)}, and Graph does not say which do. Make sure that none does.`,
  });
}

/** Refuses right before the deletion what stands against it. @throws DiagnosticError */
export async function guardDestroy(
  { signal }: Call<EntraClient>,
  graph: Graph,
  prior: ObjectValue,
): Promise<void> {
  // No plan of a destroy comes before a replacement that somebody asks for.
  if (isPublished(prior)) throw new DiagnosticError(PUBLISHED);
  const ask = (again: boolean): Promise<NamedPolicy[]> =>
    policiesOf(graph, idIn(prior), signal, again);
  await refuseWhileReferred(TITLE, prior, ask, signal);
}

const isPublished = (prior: ObjectValue): boolean => prior['is_available'] === true;

const PUBLISHED: Message = {
  summary: 'A published authentication context stays',
  detail:
    'Graph refuses to delete a context while it is published. Set is_available = false and apply, then destroy.',
  path: ['is_available'],
};
