import { canonicalCombination } from '../../../../model/authentication-strength/combinations';
import { isKnown } from '../../../framework/value';
import type { Rule } from '../../define/rules';
import type { StrengthConfig, StrengthState } from '../schema';

/** A strength that is there. */
export type CurrentStrength = StrengthConfig & StrengthState;

/** A rule of authentication strengths. */
export type StrengthRule = Rule<StrengthConfig, CurrentStrength | null>;

/** Microsoft's page on strengths of an organisation's own. */
export const STRENGTHS_PAGE =
  'https://learn.microsoft.com/entra/identity/authentication/concept-authentication-strength-advanced-options';

/** Microsoft's page on how strengths are evaluated. */
export const EVALUATION_PAGE =
  'https://learn.microsoft.com/entra/identity/authentication/concept-authentication-strength-how-it-works';

/** Combinations in one spelling; undefined while any is unknown. */
export function combinationsOf(
  state: Pick<StrengthConfig, 'allowed_combinations'> | null,
): readonly string[] | undefined {
  const combinations = state?.allowed_combinations;
  if (combinations === undefined || !isKnown(combinations)) return undefined;
  return combinations.every(isKnown) ? combinations.map(canonicalCombination) : undefined;
}

/** What a change adds to and takes from the combinations; nothing while any is unknown. */
export function changedCombinations(
  planned: StrengthConfig,
  current: CurrentStrength | null,
): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  const [now, before] = [combinationsOf(planned), combinationsOf(current)];
  if (now === undefined || before === undefined) return { added: [], removed: [] };
  return {
    added: now.filter((one) => !before.includes(one)),
    removed: before.filter((one) => !now.includes(one)),
  };
}

/** Models that satisfy a strength: undefined while unknown, null for every model. */
export function modelsOf(
  state: Pick<StrengthConfig, 'fido2'>,
): readonly string[] | null | undefined {
  const { fido2 } = state;
  if (fido2 === null) return null;
  if (!isKnown(fido2) || !isKnown(fido2.allowed_aaguids)) return undefined;
  const models = fido2.allowed_aaguids;
  return models.every(isKnown) ? models.map((aaguid) => aaguid.toLowerCase()) : undefined;
}
