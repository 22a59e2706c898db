import type { Graph } from '../../../graph';
import { isGraphError } from '../../../graph/graph-error';
import type { PlanCall } from '../../framework/resource';
import type { EntraClient } from '../define/client';
import type { TypedMoments } from '../define/moments';
import { namesOf } from '../define/referring-policies';
import type { SingletonChange } from '../define/singleton-spec';
import type { schema } from './schema';

/**
 * Refuses to enable security defaults beside conditional access policies that are enabled, as far
 * as these may be read.
 *
 * @see https://learn.microsoft.com/entra/fundamentals/security-defaults
 */
export async function inspect(
  { diagnostics, signal }: PlanCall<EntraClient>,
  graph: Graph,
  { planned, current }: SingletonChange<TypedMoments<typeof schema>>,
): Promise<void> {
  if (planned.is_enabled !== true || current.is_enabled) return;
  const path = ['is_enabled'];
  try {
    const policies = await graph.policies.list(signal);
    const enabled = policies.filter(({ state }) => state === 'enabled');
    if (enabled.length === 0) return;
    diagnostics.error({
      summary: 'Conditional access policies are enabled',
      detail: `Security defaults cannot be enabled beside ${enabled.length === 1 ? 'a conditional access policy' : `${enabled.length} conditional access policies`}: ${namesOf(enabled)}. Disable them first, or set them to report-only.`,
      path,
    });
  } catch (error) {
    if (!isGraphError(error) || error.facts.status !== 403) throw error;
    diagnostics.warn({
      summary: 'Conditional access policies were not checked',
      detail: `Security defaults cannot be enabled beside conditional access policies that are enabled; whether there are any is not known: ${error.message}`,
      path,
    });
  }
}
