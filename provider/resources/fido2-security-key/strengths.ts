import type { Graph } from '../../../graph';
import type { AuthenticationStrength } from '../../../graph/authentication-strength/entity';
import type { ConditionalAccessPolicy } from '../../../graph/conditional-access/policies';
import type { Truth } from '../../../model/conditional-access/truth';
import { catches, type Principal } from '../../../model/conditional-access/who';
import { quote } from '../../../model/quote';
import { policyView } from '../define/break-glass/policy-view';
import { demandedStrength } from '../define/break-glass/strength-view';

/**
 * A strength that a policy demands of a user, and that a key of a model does not satisfy, or of which
 * nobody can say.
 */
export interface Unsatisfied {
  /** Whether the policy is about the user. */
  readonly applies: Exclude<Truth, 'no'>;
  /** Whether the policy is enforced, and not only reported. */
  readonly enforced: boolean;
  readonly policy: string;
  /** Undefined where no list has it. */
  readonly strength: string | undefined;
}

/**
 * The strengths that take passkeys, but not of a model, and that policies demand of a user.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/concept-authentication-strength-advanced-options
 */
export async function unsatisfiedStrengths(
  graph: Graph,
  principal: Principal,
  aaguid: string,
  signal: AbortSignal,
): Promise<Unsatisfied[]> {
  const policies = await graph.policiesAtFirst.get(signal);
  const demanding = policies.filter(({ grantControls }) => grantControls?.authenticationStrength);
  if (demanding.length === 0) return [];
  const strengths = await graph.strengths.list(signal);
  return demanding.flatMap((policy) => judge(policy, strengths, principal, aaguid));
}

function judge(
  policy: ConditionalAccessPolicy,
  strengths: readonly AuthenticationStrength[],
  principal: Principal,
  aaguid: string,
): Unsatisfied[] {
  const { isOff, assignment } = policyView(policy);
  const id = policy.grantControls?.authenticationStrength?.id.toLowerCase();
  const strength = strengths.find((one) => one.id.toLowerCase() === id);
  if (isOff || assignment === undefined) return [];
  if (strength !== undefined && takes(strength, aaguid)) return [];
  const applies = catches(assignment, principal);
  if (applies === 'no') return [];
  return [
    {
      applies,
      enforced: policy.state === 'enabled',
      policy: quote(policy.displayName),
      strength: strength && quote(strength.displayName),
    },
  ];
}

function takes(strength: AuthenticationStrength, aaguid: string): boolean {
  const { combinations, models } = demandedStrength(strength);
  // A strength without passkeys wants something else of everybody.
  if (combinations?.includes('fido2') !== true || models === null || models === undefined)
    return true;
  return models.includes(aaguid);
}
