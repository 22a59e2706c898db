/**
 * What the holder of a passkey can satisfy of what a policy demands.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-grant
 * @module
 */
import { canonicalCombination } from '../authentication-strength/combinations';
import { allOf, anyOf, known, type Truth } from './truth';
import type { Entries } from './who';

/** A strength, as far as a passkey is concerned. */
export interface DemandedStrength {
  readonly combinations: Entries;
  /** Models that satisfy it: null for every model, undefined while unknown. */
  readonly models: Entries | null;
}

/** What a policy demands. */
export interface Demand {
  /** `AND` or `OR`; undefined while unknown. */
  readonly operator: string | undefined;
  /** Built-in controls, terms of use and custom factors. */
  readonly controls: Entries;
  /** Null where no strength is demanded, undefined where it is not known which. */
  readonly strength: DemandedStrength | null | undefined;
}

/**
 * Whether a user whose only credential is a passkey gets in: on any device, from anywhere, without
 * anything else.
 *
 * @param demand - null where the policy demands nothing
 * @param aaguids - models of the user's keys, in lower case: each of them has to open the door
 */
export function satisfiesWithPasskey(demand: Demand | null, aaguids: readonly string[]): Truth {
  if (demand === null) return 'yes';
  const { operator, controls, strength } = demand;
  if (controls?.includes('block') === true) return 'no';
  const parts = [
    ...(controls === undefined ? (['unknown'] as const) : controls.map(controlMet)),
    ...(strength === null ? [] : [strengthMet(strength, aaguids)]),
  ];
  if (parts.length === 0) return 'yes';
  // A control that is not known may be a block, which nothing outweighs.
  const mayBlock = controls?.every((control) => control !== undefined) !== true;
  return allOf([joined(operator, parts), mayBlock ? 'unknown' : 'yes']);
}

function joined(operator: string | undefined, parts: readonly Truth[]): Truth {
  if (operator === 'OR') return anyOf(parts);
  if (operator === 'AND') return allOf(parts);
  // Without the operator only what both mean alike is certain.
  return allOf(parts) === anyOf(parts) ? allOf(parts) : 'unknown';
}

/** A passkey is multifactor authentication, and none of the other controls. */
const controlMet = (control: string | undefined): Truth =>
  control === undefined ? 'unknown' : known(control === 'mfa');

function strengthMet(strength: DemandedStrength | undefined, aaguids: readonly string[]): Truth {
  if (strength === undefined) return 'unknown';
  const { combinations, models } = strength;
  const allowed =
    combinations === undefined
      ? 'unknown'
      : anyOf(
          combinations.map((one) =>
            one === undefined ? 'unknown' : known(canonicalCombination(one) === 'fido2'),
          ),
        );
  if (models === null) return allowed;
  const admitted = allOf(aaguids.map((aaguid) => listed(models, aaguid)));
  return allOf([allowed, admitted]);
}

function listed(models: Entries, aaguid: string): Truth {
  if (models === undefined) return 'unknown';
  return anyOf(
    models.map((model) =>
      model === undefined ? 'unknown' : known(model.toLowerCase() === aaguid),
    ),
  );
}
