import { schemaOnly } from './schema-only';

const id = { type: 'string', computed: true, description: 'Path of the object.' } as const;

/**
 * What the azuread provider's state is moved from. Engines hand a moved state on as it is, so the
 * attributes that matter to nobody are left out.
 */
export const azureadResources = [
  schemaOnly('azuread_conditional_access_policy', { id }),
  schemaOnly('azuread_authentication_strength_policy', { id }),
  schemaOnly('azuread_authentication_strength_policy_fido2_combination_configuration', { id }),
  schemaOnly('azuread_named_location', { id }),
];
