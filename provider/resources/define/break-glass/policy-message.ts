import type { DemandedStrength } from '../../../../model/conditional-access/grant';
import type { Message } from '../../../framework/diagnostics';
import type { KnownAccount } from './account-memberships';
import type { BreakGlass, BreakGlassAccount } from './break-glass';
import type { Checked } from './checked';
import type { PolicyVerdict } from './judge-policy';
import { whatExcludesOthers, whatIncludes } from './why-caught';
import { whyUnsatisfied } from './why-unsatisfied';
import { JUDGED_AGAIN } from './words';

/** What is known of a policy and an account. */
interface Known extends Checked, Pick<KnownAccount, 'principal' | 'problem'> {
  readonly verdict: PolicyVerdict;
  /** The strength that the policy demands. */
  readonly strength: DemandedStrength | undefined;
}

/** One account that a policy stops, or may stop: why, and the one step that ends it. */
export function policyMessage(
  account: BreakGlassAccount,
  breakGlass: BreakGlass,
  known: Known,
): Message {
  const { name, path, verdict, changed } = known;
  const fix = changed?.fix(account) ?? exclusion(account, breakGlass, known);
  if (verdict.stops === 'yes') {
    return {
      summary: 'An account for emergencies would be stopped',
      detail: `${reach(account, known)} ${reason(account, known)} ${fix}`,
      path,
    };
  }
  const open = openQuestion(known).replace(/[.!?]$/, '');
  return {
    // Terraform folds warnings of one title, and shows the first text alone.
    summary: `Policy ${name} may stop an account for emergencies`,
    detail: `Whether it stops user ${account.userId} is not known: ${open}. ${JUDGED_AGAIN} ${fix}`,
    path,
  };
}

function reach({ userId }: BreakGlassAccount, { name, view, principal }: Known): string {
  const { include, exclude } = view.assignment ?? NOBODY;
  const by = whatIncludes(include, principal);
  const others = whatExcludesOthers(exclude);
  const because = by === undefined ? '' : `, as it includes ${by}`;
  const despite = others === undefined ? '' : `; its exclusions do not cover the user: ${others}`;
  return `Policy ${name} applies to user ${userId}${because}${despite}.`;
}

const EMPTY = { users: [], groups: [], roles: [], guests: null } as const;
const NOBODY = { include: EMPTY, exclude: EMPTY } as const;

function reason({ design, aaguids }: BreakGlassAccount, { view, strength }: Known): string {
  if (design === 'excluded') return 'Its design is "excluded": no policy may apply to it.';
  const why = whyUnsatisfied(view, strength, aaguids).join('; ');
  return `Its design is "satisfying", and its passkeys do not satisfy what the policy demands${why === '' ? '' : `: ${why}`}.`;
}

function exclusion(
  { userId }: BreakGlassAccount,
  { groupIds }: BreakGlass,
  { view, principal: { groups } }: Known,
): string {
  const isExcluded = (id: string): boolean =>
    view.assignment?.exclude.groups?.includes(id) === true;
  const left = groupIds.find((id) => isExcluded(id) && groups?.has(id) === false);
  if (left !== undefined) {
    return `Make the user a member of group ${left}, which the policy excludes.`;
  }
  const own = groupIds.find((id) => groups?.has(id) === true);
  return own === undefined
    ? `Add "${userId}" to exclude_users.`
    : `Add group "${own}" to exclude_groups.`;
}

function openQuestion({ verdict, view, problem, strength, principal }: Known): string {
  const { include, exclude } = view.assignment ?? NOBODY;
  const namesRoles = [include.roles, exclude.roles].some((roles) => roles?.length !== 0);
  const isAboutRoles = principal.groups === undefined || namesRoles;
  if (verdict.catches !== 'yes') {
    if (problem !== undefined && isAboutRoles) return problem;
    return 'whether it applies to that user depends on what is known after apply';
  }
  const id = view.demand?.strengthId;
  if (typeof id === 'string' && strength === undefined) {
    return `it demands the strength ${id}, which the tenant does not show`;
  }
  return 'what it demands is known after apply';
}
