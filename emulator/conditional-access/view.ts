import { child, type JsonObject, text, texts } from '../json';

/** The parts of a policy as rules and What-If read them; a missing part is an empty one. */
export interface PolicyView {
  readonly state: string;
  readonly conditions: JsonObject;
  readonly applications: JsonObject;
  readonly users: JsonObject;
  readonly clientApplications: JsonObject;
  readonly grant: JsonObject | undefined;
  readonly controls: readonly string[];
  readonly hasStrength: boolean;
  readonly session: JsonObject | undefined;
}

export function viewOf(policy: JsonObject): PolicyView {
  const conditions = child(policy, 'conditions') ?? {};
  const grant = child(policy, 'grantControls');
  return {
    state: text(policy, 'state'),
    conditions,
    applications: child(conditions, 'applications') ?? {},
    users: child(conditions, 'users') ?? {},
    clientApplications: child(conditions, 'clientApplications') ?? {},
    grant,
    controls: grant ? texts(grant, 'builtInControls') : [],
    hasStrength: grant !== undefined && child(grant, 'authenticationStrength') !== undefined,
    session: child(policy, 'sessionControls'),
  };
}

/** The client application ids that make a policy one for workload or agent identities. */
export function workloadsOf({ clientApplications }: PolicyView): readonly string[] {
  return [
    ...texts(clientApplications, 'includeServicePrincipals'),
    ...texts(clientApplications, 'includeAgentIdServicePrincipals'),
  ];
}

/** Whether the policy is for service principals or agents instead of users. */
export function isForWorkloads(view: PolicyView): boolean {
  const filters = ['servicePrincipalFilter', 'agentIdServicePrincipalFilter'];
  return (
    workloadsOf(view).length > 0 || filters.some((name) => child(view.clientApplications, name))
  );
}
