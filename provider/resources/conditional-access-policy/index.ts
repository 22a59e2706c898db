/**
 * `entra_conditional_access_policy`: who has to satisfy what to get where.
 *
 * @see https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy
 * @module
 */
import type { ConditionalAccessPolicy } from '../../../graph/conditional-access/policies';
import { defineCollection } from '../define/collection';
import { isManaged, MANAGED_NAME } from '../define/conditional-access/managed';
import type { EntraResource } from '../define/entra-resource';
import type { JsonObject } from '../define/wire/form';
import { guardBreakGlass } from './break-glass';
import { inspect } from './inspect';
import { fromGraph, hasBetaValue, restsOnRecovery } from './mapping';
import { recoveryOf } from './reading/account-recovery';
import { rules } from './rules';
import { EXCLUSIONS, type Schema, schema } from './schema';

/** A conditional access policy of a tenant. */
export const conditionalAccessPolicy: EntraResource = defineCollection<
  Schema,
  ConditionalAccessPolicy
>({
  typeName: 'entra_conditional_access_policy',
  title: 'Conditional access policy',
  subcategory: 'Conditional access',
  description: [
    'Manages a conditional access policy. Attributes are those of Graph, in snake case.',
    'It is never replaced, and a destroy is refused while it is protected: without it the tenant is open for a moment, or for good. What a destroy deletes can be restored in the portal for 30 days.',
    'Accounts for emergencies are declared in the configuration of the provider: a change that would stop one of them is refused.',
  ].join('\n\n'),
  schema,
  isProtected: true,
  rules,
  exclusions: EXCLUSIONS,
  moves: [{ provider: 'hashicorp/azuread', typeName: 'azuread_conditional_access_policy' }],
  afterDeletion:
    'That one has a new id. Entra keeps the deleted policy for 30 days: to have it back instead, restore it in the portal before the apply.',
  access: (graph) => graph.policies,
  refuseAdoption: (live) =>
    isManaged(live)
      ? `Microsoft manages it: its name begins with "${MANAGED_NAME}", and only its state and its exclusions can be changed. Use entra_managed_conditional_access_policy with policy_id = "${live.id}". A copy of such a policy needs a name of its own first.`
      : undefined,
  // Whoever made a live policy of a preview took the preview for what it is.
  adoptedAttributes: (live) =>
    restsOnRecovery(live as JsonObject) ? { accept_previews: ['accountRecovery'] } : {},
  fromGraph,
  hasBetaValue,
  inspect,
  guard: guardBreakGlass,
  side: 'policies',
  explainRefusal(planned) {
    const { action, control } = recoveryOf(planned);
    return action === true || control === true
      ? 'The policy rests on the preview "accountRecovery", and a tenant that does not have the preview answers so: join the preview in this tenant, or leave the policy out for it.'
      : undefined;
  },
});
