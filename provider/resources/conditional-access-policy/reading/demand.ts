import { bareObjectId } from '../../../../model/object-id';
import { isKnown, type Unknown } from '../../../framework/value';
import type { PolicyConfig } from '../schema';
import { entries, knownEntries, part } from './parts';

/** What a policy demands, as far as it is known. */
export interface Demand {
  /** Undefined while it is not known. */
  readonly operator: string | undefined;
  /** Built-in controls; undefined while any is unknown. */
  readonly controls: readonly string[] | undefined;
  /** Terms of use and custom factors; undefined while any is unknown. */
  readonly others: readonly string[] | undefined;
  /** Null where none is demanded, undefined while it is not known which, or whether. */
  readonly strengthId: string | null | undefined;
}

/** The controls of a policy that are known; others may follow. */
export const knownControls = ({ grant_controls: grant }: PolicyConfig): readonly string[] =>
  knownEntries(part(grant, 'built_in_controls'));

/** Everything that a policy is known to demand. */
export const knownDemands = (policy: PolicyConfig): readonly string[] => {
  const { grant_controls: grant } = policy;
  const strength = part(grant, 'authentication_strength_id');
  return [
    ...knownControls(policy),
    ...knownEntries(part(grant, 'terms_of_use')),
    ...knownEntries(part(grant, 'custom_authentication_factors')),
    ...(typeof strength === 'string' ? [bareObjectId(strength)] : []),
  ];
};

/** What a policy demands: null where it has no grant controls, undefined while nobody knows. */
export function demandOf({ grant_controls: grant }: PolicyConfig): Demand | null | undefined {
  if (grant === null) return null;
  if (!isKnown(grant)) return undefined;
  const { operator, authentication_strength_id: strength } = grant;
  const [terms, factors] = [
    entries(grant.terms_of_use),
    entries(grant.custom_authentication_factors),
  ];
  return {
    operator: isKnown(operator) ? operator : undefined,
    controls: entries(grant.built_in_controls),
    others: terms === undefined || factors === undefined ? undefined : [...terms, ...factors],
    strengthId: strengthOf(strength),
  };
}

const strengthOf = (id: string | null | Unknown): string | null | undefined =>
  id === null ? null : isKnown(id) ? bareObjectId(id) : undefined;
