import type {
  AuthenticationStrength,
  CombinationConfiguration,
} from '../../../graph/authentication-strength/entity';
import type { StateOf } from '../../framework/schema';
import type { schema } from './schema';

type State = StateOf<typeof schema>;

/** A strength as the data source shows it. */
export const fromGraph = (live: AuthenticationStrength): State => ({
  id: live.id.toLowerCase(),
  display_name: live.displayName,
  description: live.description ?? null,
  policy_type: live.policyType,
  requirements_satisfied: live.requirementsSatisfied,
  allowed_combinations: live.allowedCombinations,
  combination_configurations: live.combinationConfigurations.map(restriction),
});

const restriction = (
  live: CombinationConfiguration,
): State['combination_configurations'][number] => ({
  id: live.id,
  applies_to_combinations: live.appliesToCombinations,
  allowed_aaguids: (live.allowedAAGUIDs ?? []).map((aaguid) => aaguid.toLowerCase()),
  allowed_issuer_skis: live.allowedIssuerSkis ?? [],
  allowed_policy_oids: live.allowedPolicyOIDs ?? [],
});
