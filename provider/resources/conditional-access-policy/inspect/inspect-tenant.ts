import type { Graph } from '../../../../graph';
import { isGraphError } from '../../../../graph/graph-error';
import { isKnown } from '../../../framework/value';
import { sameName } from '../../define/same-name';
import { countCreation } from '../../define/limit';
import { answerOf, type Inspected } from '../../define/conditional-access/inspected';
import type { InspectedPolicy } from './inspected-policy';

/** Policies that a tenant can have, whatever their state; older pages say less. */
const MOST = 240;
const MOST_BEFORE = 195;

/**
 * Says how near a creation brings the tenant to the limit.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/plan-conditional-access
 */
export async function inspectNumber(
  graph: Graph,
  { current }: InspectedPolicy,
  signal: AbortSignal,
): Promise<Inspected[]> {
  if (current !== null) return [];
  const policies = await answerOf(graph.policiesAtFirst.get(signal));
  if (isGraphError(policies)) return [];
  const { had, planned } = countCreation(graph, { what: 'policies', has: policies.length });
  if (had + planned <= MOST_BEFORE) return [];
  const others = planned === 1 ? '' : `, of which the plan creates ${planned} or more`;
  const number = `The tenant ${others === '' ? 'has' : 'would have'} ${planned === 1 ? had : had + planned} conditional access policies, in whatever state${others}`;
  return had + planned > MOST
    ? [
        {
          isRefused: true,
          summary: 'Too many conditional access policies',
          detail: `${number}, and can have ${MOST}. Remove one first, in an apply of its own.`,
        },
      ]
    : [
        {
          isRefused: false,
          summary: 'Many conditional access policies',
          detail: `${number}. Microsoft documents a limit of ${MOST}, and of ${MOST_BEFORE} on some pages: a creation may be refused at apply. Merge policies that demand the same.`,
        },
      ];
}

/** Says that another policy of the tenant, or of the plan, has a name that is new. */
export async function inspectName(
  graph: Graph,
  { planned: { display_name: name }, current }: InspectedPolicy,
  signal: AbortSignal,
): Promise<Inspected[]> {
  if (!isKnown(name) || name === current?.display_name) return [];
  const policies = await answerOf(graph.policiesAtFirst.get(signal));
  const live = isGraphError(policies) ? [] : policies;
  const found = sameName(graph, { what: 'policy', name, live });
  return found === undefined ? [] : [{ ...found, isRefused: false }];
}

/**
 * Says that security defaults stand in the way of a policy that becomes enabled. The same change
 * may switch them off.
 *
 * @see https://learn.microsoft.com/entra/fundamentals/security-defaults
 */
export async function inspectSecurityDefaults(
  graph: Graph,
  { planned, current }: InspectedPolicy,
  signal: AbortSignal,
): Promise<Inspected[]> {
  if (planned.state !== 'enabled' || current?.state === 'enabled') return [];
  const defaults = await answerOf(graph.securityDefaultsAtFirst.get(signal));
  if (isGraphError(defaults) || !defaults.isEnabled) return [];
  return [
    {
      isRefused: false,
      summary: 'Security defaults are on',
      detail:
        'Graph enables no policy while security defaults are on. Switch them off in the same change, before this policy (depends_on), or create it with state = "enabledForReportingButNotEnforced" first.',
      path: ['state'],
    },
  ];
}
