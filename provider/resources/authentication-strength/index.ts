/**
 * `entra_authentication_strength`: combinations of methods that a policy can demand, with the
 * restrictions of single combinations, as one atomic resource.
 *
 * @see https://learn.microsoft.com/graph/api/resources/authenticationstrengthpolicy
 * @module
 */
import type { Graph } from '../../../graph';
import type { AuthenticationStrength } from '../../../graph/authentication-strength/entity';
import { quote } from '../../../model/quote';
import { isSame } from '../../framework/identity';
import { isKnown } from '../../framework/value';
import { defineCollection } from '../define/collection';
import type { EntraResource } from '../define/entra-resource';
import { idIn } from '../define/named';
import {
  type NamedPolicy,
  refuseWhileReferred,
  warnWhileReferred,
} from '../define/referring-policies';
import { guardBreakGlass } from './break-glass';
import { inspect } from './inspect';
import { fromGraph, toGraph } from './mapping';
import { rules } from './rules';
import { type Schema, schema } from './schema';

const TITLE = 'Authentication strength';
const AZUREAD = 'hashicorp/azuread';

/** Why strengths of a kind cannot be managed; undefined is no reason. */
function kindProblem(policyType: string): string | undefined {
  if (policyType === 'custom') return undefined;
  return policyType === 'builtIn'
    ? 'It is one of the strengths that Microsoft built in, which nobody can change. Name it by its id where a policy needs it.'
    : `Its policyType is ${quote(policyType)}; only a "custom" one can be managed.`;
}

/** A custom authentication strength of a tenant. */
export const authenticationStrength: EntraResource = defineCollection<
  Schema,
  AuthenticationStrength
>({
  typeName: 'entra_authentication_strength',
  title: TITLE,
  subcategory: 'Conditional access',
  description: [
    'Manages a custom authentication strength: the combinations of methods that satisfy it, and the models and certificates that count, as one object.',
    'A change counts at the next sign-in of everybody whom a policy asks for the strength. Graph changes its parts one by one, so a combination that is new is allowed for a moment before its restriction stands; where Graph refuses the restriction, the combination is taken back. A strength that is created has everything at once: to do without that moment, declare a second one and let the policies name it.',
    'It is never replaced. A destroy is refused while it is protected, or while a policy uses it. With `lifecycle { create_before_destroy = true }`, as below, one apply can make policies name another strength and drop this one, in this order.',
    'A strength that Microsoft built in cannot be managed; policies name it by its id.',
  ].join('\n\n'),
  schema,
  isProtected: true,
  rules,
  moves: [
    { provider: AZUREAD, typeName: 'azuread_authentication_strength_policy' },
    {
      provider: AZUREAD,
      typeName: 'azuread_authentication_strength_policy_fido2_combination_configuration',
      idAttribute: 'authentication_strength_policy_id',
    },
  ],
  access: (graph) => graph.strengths,
  fromGraph,
  toGraph,
  refuseAdoption: ({ policyType }) => kindProblem(policyType),
  complete({ planned, current }) {
    const { allowed_combinations: combinations } = planned;
    if (current === null || !isKnown(combinations)) return planned;
    const { allowed_combinations: before, requirements_satisfied } = current;
    return isSame(schema.allowed_combinations, [...combinations], [...before])
      ? { ...planned, requirements_satisfied }
      : planned;
  },
  inspect,
  guard: guardBreakGlass,
  side: 'strengths',
  async inspectDestroy({ diagnostics, signal }, graph, prior) {
    warnWhileReferred(TITLE, prior, await users(graph, idIn(prior), signal), diagnostics);
  },
  async guardDestroy({ signal }, graph, prior) {
    const ask = (): Promise<NamedPolicy[]> => users(graph, idIn(prior), signal);
    await refuseWhileReferred(TITLE, prior, ask, signal);
  },
});

async function users(graph: Graph, id: string, signal: AbortSignal): Promise<NamedPolicy[]> {
  const { mfa, none } = await graph.strengths.usage(id, signal);
  return [...mfa, ...none];
}
