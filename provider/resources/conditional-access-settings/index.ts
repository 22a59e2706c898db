/**
 * `entra_conditional_access_settings`: what holds for all conditional access policies of a tenant.
 * Only beta has it.
 *
 * @see https://learn.microsoft.com/graph/api/resources/conditionalaccesssettings?view=graph-rest-beta
 * @module
 */
import { bySchema } from '../define/by-schema';
import type { EntraResource } from '../define/entra-resource';
import { defineSingleton } from '../define/singleton';
import { actionsAreDistinct } from './rules/actions-are-distinct';
import { excludedActionsEscapePolicies } from './rules/excluded-actions-escape-policies';
import { includedActionsMeetPolicies } from './rules/included-actions-meet-policies';
import { schema } from './schema';

/** The conditional access settings of a tenant. */
export const conditionalAccessSettings: EntraResource = defineSingleton({
  ...bySchema(schema),
  typeName: 'entra_conditional_access_settings',
  title: 'conditional access settings',
  subcategory: 'Conditional access',
  description: [
    'Manages the tenant-wide settings of conditional access: user actions that policies on all resources leave out.',
    'Every tenant has exactly one such object, so a creation adopts what is live and says what it will change; what you do not declare stays as it is.',
  ].join('\n\n'),
  schema,
  rules: [actionsAreDistinct, excludedActionsEscapePolicies, includedActionsMeetPolicies],
  access: (graph) => graph.conditionalAccessSettings,
});
