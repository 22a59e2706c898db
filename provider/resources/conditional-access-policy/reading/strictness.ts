import type { PolicyConfig } from '../schema';
import { type Demand, demandOf } from './demand';

/** What a policy demands as a formula: all of its atoms, or any of them. */
export interface Formula {
  readonly operator: 'all' | 'any';
  readonly atoms: readonly string[];
}

const STRENGTH = 'strength ';
const BUILT_IN = '00000000-0000-0000-0000-00000000000';

/**
 * Demands that imply one another: whoever satisfies one satisfies all before it.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/concept-authentication-strengths
 */
const RANKS: readonly (readonly string[])[] = [
  ['mfa', `${STRENGTH}${BUILT_IN}2`],
  [`${STRENGTH}${BUILT_IN}3`],
  [`${STRENGTH}${BUILT_IN}4`],
];

/** What a policy demands; undefined while it is not known. */
export function formulaOf(policy: PolicyConfig): Formula | undefined {
  const demand = demandOf(policy);
  if (demand === undefined) return undefined;
  const atoms = demand === null ? [] : atomsOf(demand);
  if (atoms === undefined) return undefined;
  if (atoms.length < 2) return { operator: 'all', atoms };
  if (demand?.operator === undefined) return undefined;
  return { operator: demand.operator === 'OR' ? 'any' : 'all', atoms };
}

function atomsOf({ controls, others, strengthId }: Demand): readonly string[] | undefined {
  if (controls === undefined || others === undefined || strengthId === undefined) return undefined;
  return [...controls, ...others, ...(strengthId === null ? [] : [`${STRENGTH}${strengthId}`])];
}

/** Whether whoever satisfies one formula satisfies another one. */
export function implies(one: Formula, other: Formula): boolean {
  if (one.atoms.includes('block') || other.atoms.length === 0) return true;
  if (other.atoms.includes('block') || one.atoms.length === 0) return false;
  if (one.operator === 'any') {
    return one.atoms.every((atom) => implies({ operator: 'all', atoms: [atom] }, other));
  }
  const isMet = (demanded: string): boolean =>
    one.atoms.some((atom) => impliesAtom(atom, demanded));
  return other.operator === 'any' ? other.atoms.some(isMet) : other.atoms.every(isMet);
}

const rankOf = (atom: string): number => RANKS.findIndex((rank) => rank.includes(atom));

const impliesAtom = (one: string, other: string): boolean =>
  one === other || (rankOf(other) >= 0 && rankOf(one) >= rankOf(other));

/** A formula in words. */
export const describe = ({ operator, atoms }: Formula): string =>
  atoms.length === 0 ? 'nothing' : atoms.join(operator === 'all' ? ' and ' : ' or ');
