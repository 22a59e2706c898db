import type { Graph } from '../../../../graph';
import { isGraphError } from '../../../../graph/graph-error';
import { countCreation } from '../../define/limit';
import { conditionOf } from '../reading/conditions';
import { isThere } from '../reading/parts';
import { answerOf, type Inspected } from '../../define/conditional-access/inspected';
import type { PolicyConfig, PolicyState } from '../schema';

/** A planned policy, and the live one that it changes. */
interface InspectedPolicy {
  readonly planned: PolicyConfig;
  /** Null where the policy is to be created. */
  readonly current: PolicyState | null;
}

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

/**
 * Refuses what the licences of the tenant do not cover, where they can be read. Without P1 Graph
 * takes no change of a policy; its deletion it takes.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/overview#license-requirements
 */
export async function inspectLicences(
  graph: Graph,
  { planned }: InspectedPolicy,
  signal: AbortSignal,
): Promise<Inspected[]> {
  const licences = await answerOf(graph.organization.licences(signal));
  if (isGraphError(licences)) return [];
  if (!licences.has('P1')) {
    return [
      {
        isRefused: true,
        summary: 'No licence for conditional access',
        detail:
          'The tenant has no working subscription with Microsoft Entra ID P1, which Graph asks for to create or change a policy. Get one first.',
        path: ['state'],
      },
    ];
  }
  if (licences.has('P2')) return [];
  return RISKS.filter((name) => isThere(conditionOf(planned, name)) === 'yes').map((name) => ({
    isRefused: true,
    summary: 'No licence for conditions on risk',
    detail: `The tenant has no working subscription with Microsoft Entra ID P2, which conditions.${name} needs. Get one first, or remove the condition.`,
    path: ['conditions', name],
  }));
}

const RISKS = ['user_risk_levels', 'sign_in_risk_levels'] as const;

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
