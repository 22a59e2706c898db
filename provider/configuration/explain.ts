import { type GraphErrorReason, isGraphError } from '../../graph/graph-error';
import type { Message } from '../framework/diagnostics';

/** Titles by reason: whose turn it is reads differently. */
const summaries: Readonly<Record<GraphErrorReason, string>> = {
  refused: 'Graph refused the request',
  unreachable: 'Graph could not be reached',
  unreadable: 'Graph answered something else',
  signIn: 'Sign-in failed',
  wrongTenant: 'Token of another tenant',
  wrongClient: 'Token of an application without policy permissions',
  changed: 'The tenant changed since the plan',
  notKept: 'Graph did not keep the change',
};

/** Shows an error of the Graph room with everything that finds it in Microsoft's logs. */
export function explain(error: unknown): Message | undefined {
  if (!isGraphError(error)) return undefined;
  const { code, status, requestId, clientRequestId, request, claims, permissions } = error.facts;
  const traces = [
    code === undefined ? undefined : `code ${code}`,
    status === undefined ? undefined : `status ${status}`,
    requestId === undefined ? undefined : `request-id ${requestId}`,
    clientRequestId === undefined ? undefined : `client-request-id ${clientRequestId}`,
    request,
  ].filter((trace) => trace !== undefined);
  const text = `${error.message.charAt(0).toUpperCase()}${error.message.slice(1)}`;
  return {
    summary: summaryOf(error.reason, claims, permissions),
    detail: [
      /[.!?]$/.test(text) ? text : `${text}.`,
      ...(traces.length === 0 ? [] : [`(Graph: ${traces.join(', ')})`]),
    ].join('\n\n'),
  };
}

function summaryOf(
  reason: GraphErrorReason,
  claims: string | undefined,
  permissions: readonly string[] | undefined,
): string {
  if (claims !== undefined) return 'Graph asks for a claims challenge';
  return permissions === undefined ? summaries[reason] : 'Permission missing';
}
