import type { Graph } from '../../../graph';
import { DiagnosticError, type Diagnostics, type Message } from '../../framework/diagnostics';
import { isKnown } from '../../framework/value';
import { contextId } from '../define/formats';
import type { ContextConfig } from './schema';

/** Refuses at plan to create a context that the tenant has. */
export async function inspectExistence(
  graph: Graph,
  { context_id: id }: ContextConfig,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<void> {
  const taken = isKnown(id) ? await existing(graph, id, signal) : undefined;
  if (taken !== undefined) diagnostics.error(taken);
}

/**
 * Refuses it again right before the creation, for ids that a plan does not know.
 *
 * @throws DiagnosticError
 */
export async function guardExistence(graph: Graph, id: string, signal: AbortSignal): Promise<void> {
  const taken = await existing(graph, id, signal);
  if (taken !== undefined) throw new DiagnosticError(taken);
}

async function existing(
  graph: Graph,
  given: string,
  signal: AbortSignal,
): Promise<Message | undefined> {
  const id = contextId.canonical(given);
  const all = await graph.authenticationContexts.list(signal);
  if (!all.some((one) => contextId.canonical(one.id) === id)) return undefined;
  return {
    summary: 'The authentication context exists',
    detail: `The tenant has a context ${id} already, so it is not created. Import it by "${id}", or choose an id that is free.`,
    path: ['context_id'],
  };
}
