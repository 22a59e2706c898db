import type { Graph } from '../../../../graph';
import { isGraphError } from '../../../../graph/graph-error';
import { answerOf, type Inspected } from '../../define/conditional-access/inspected';
import { conditionOf, workloadsOf } from '../reading/conditions';
import { isThere } from '../reading/parts';
import type { PolicyConfig } from '../schema';
import type { InspectedPolicy } from './inspected-policy';

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
  if (isGraphError(licences)) return workloadLicence(planned);
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
  return [...(licences.has('P2') ? [] : riskLicence(planned)), ...workloadLicence(planned)];
}

const RISKS = ['user_risk_levels', 'sign_in_risk_levels', 'agent_id_risk_levels'] as const;

const riskLicence = (planned: PolicyConfig): Inspected[] =>
  RISKS.filter((name) => isThere(conditionOf(planned, name)) === 'yes').map((name) => ({
    isRefused: true,
    summary: 'No licence for conditions on risk',
    detail: `The tenant has no working subscription with Microsoft Entra ID P2, which conditions.${name} needs. Get one first, or remove the condition.`,
    path: ['conditions', name],
  }));

/**
 * Workloads take a licence of their own; by which service plan it is known is not documented.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/workload-identity
 */
function workloadLicence(planned: PolicyConfig): Inspected[] {
  const path = WORKLOADS.find(({ value }) => isThere(value(planned)) === 'yes')?.path;
  if (path === undefined) return [];
  return [
    {
      isRefused: false,
      summary: 'Workloads take a licence of their own',
      detail: `${path.join('.')} needs Microsoft Entra Workload ID Premium: without it Graph takes no change of the policy. Whether the tenant has it is not checked.`,
      path,
    },
  ];
}

const WORKLOADS = [
  {
    path: ['conditions', 'service_principal_risk_levels'],
    value: (policy: PolicyConfig) => conditionOf(policy, 'service_principal_risk_levels'),
  },
  ...(['include_service_principals', 'service_principal_filter'] as const).map((name) => ({
    path: ['conditions', 'client_applications', name],
    value: (policy: PolicyConfig) => workloadsOf(policy, name),
  })),
];
