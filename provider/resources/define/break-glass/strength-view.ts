import type { AuthenticationStrength } from '../../../../graph/authentication-strength/entity';
import type { DemandedStrength } from '../../../../model/conditional-access/grant';

/** A live strength, as far as a passkey is concerned. A passkey has to pass every restriction. */
export function demandedStrength({
  allowedCombinations,
  combinationConfigurations,
}: Pick<
  AuthenticationStrength,
  'allowedCombinations' | 'combinationConfigurations'
>): DemandedStrength {
  const [first, ...others] = combinationConfigurations
    .filter(({ appliesToCombinations }) => appliesToCombinations.includes('fido2'))
    .map(({ allowedAAGUIDs }) => (allowedAAGUIDs ?? []).map((aaguid) => aaguid.toLowerCase()));
  const inAll = first?.filter((aaguid) => others.every((list) => list.includes(aaguid)));
  return { combinations: allowedCombinations, models: inAll ?? null };
}
