import type { DemandedStrength } from '../../../../model/conditional-access/grant';
import { canonicalCombination } from '../../../../model/authentication-strength/combinations';
import { enumerate } from '../enumerate';
import type { PolicyView } from './policy-view';

/** What a policy demands that nobody satisfies who has passkeys of these models alone. */
export function whyUnsatisfied(
  { demand, protectsTokens }: PolicyView,
  strength: DemandedStrength | undefined,
  aaguids: readonly string[],
): string[] {
  const tokens =
    protectsTokens === 'yes' ? ['it protects tokens, which takes a registered device'] : [];
  if (demand === null || demand === undefined) return tokens;
  const { operator, controls } = demand;
  const unmet = (controls ?? []).filter((control) => control !== undefined && control !== 'mfa');
  if (unmet.includes('block')) return ['it blocks'];
  const demanded =
    unmet.length === 0
      ? []
      : [`it demands ${enumerate(unmet.map(String))}${operator === 'OR' ? ', or' : ''}`];
  return [...demanded, ...(strength === undefined ? [] : whyUnmet(strength, aaguids)), ...tokens];
}

/** Why a strength does not take passkeys of these models; empty where nothing certain speaks. */
export function whyUnmet(
  { combinations, models }: DemandedStrength,
  aaguids: readonly string[],
): string[] {
  const isKnown = combinations?.every((one) => one !== undefined) === true;
  const allows = combinations?.some((one) => one !== undefined && isFido2(one)) === true;
  if (isKnown && !allows) return ['its strength does not allow the combination "fido2"'];
  const missing = missingModels(models, aaguids);
  return missing.length === 0
    ? []
    : [`its strength admits no passkey of the model ${enumerate(missing)}`];
}

/** Models that a restriction certainly lacks. */
export function missingModels(
  models: DemandedStrength['models'],
  aaguids: readonly string[],
): string[] {
  if (models === null || models === undefined || models.includes(undefined)) return [];
  const listed = new Set(models.map((one) => one?.toLowerCase()));
  return aaguids.filter((aaguid) => !listed.has(aaguid));
}

const isFido2 = (combination: string): boolean => canonicalCombination(combination) === 'fido2';
