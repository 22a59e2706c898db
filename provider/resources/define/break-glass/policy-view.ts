import type { Demand } from '../../../../model/conditional-access/grant';
import type { Assignment, Entries, Scope } from '../../../../model/conditional-access/who';
import { known, type Truth } from '../../../../model/conditional-access/truth';
import { bareObjectId } from '../../../../model/object-id';
import { UNKNOWN } from '../../../framework/value';

/** What a policy demands, with the strength by its id. */
export interface NamedDemand extends Omit<Demand, 'strength'> {
  /** Null where no strength is demanded, undefined where it is not known which. */
  readonly strengthId: string | null | undefined;
}

/** A policy, as far as it decides about accounts for emergencies. */
export interface PolicyView {
  /** Whether it is off; a policy that only reports counts as enforced. */
  readonly isOff: boolean;
  /** Undefined where it is about workloads, and no user. */
  readonly assignment: Assignment | undefined;
  /** Null where it demands nothing, undefined while it is not known what. */
  readonly demand: NamedDemand | null | undefined;
  /** Whether it demands token protection, which only a registered device can give. */
  readonly protectsTokens: Truth;
}

/** Any value under Graph's names; {@link UNKNOWN} stands for what is known after apply. */
type Tree = Readonly<Record<string, unknown>>;

/**
 * Looks at a policy under Graph's names: a live one, or a planned one whose names were put into
 * camel case.
 */
export function policyView(policy: Tree): PolicyView {
  const conditions = treeOf(policy['conditions']);
  const workloads = treeOf(conditions['clientApplications']);
  const isAboutWorkloads = ['includeServicePrincipals', 'includeAgentIdServicePrincipals'].some(
    (name) => (entriesOf(workloads[name]) ?? []).length > 0,
  );
  const users = policy['conditions'] === UNKNOWN ? UNKNOWN : conditions['users'];
  return {
    isOff: policy['state'] === 'disabled',
    assignment: isAboutWorkloads
      ? undefined
      : { include: scopeOf(users, 'include'), exclude: scopeOf(users, 'exclude') },
    demand: demandOf(policy['grantControls']),
    protectsTokens: protectsTokens(policy['sessionControls']),
  };
}

/**
 * Whether tokens are bound to a registered device.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-token-protection
 */
function protectsTokens(session: unknown): Truth {
  const control = session === UNKNOWN ? UNKNOWN : treeOf(session)['secureSignInSession'];
  const isEnabled = control === UNKNOWN ? UNKNOWN : treeOf(control)['isEnabled'];
  return isEnabled === UNKNOWN ? 'unknown' : known(isEnabled === true);
}

function scopeOf(users: unknown, side: 'include' | 'exclude'): Scope {
  if (users === UNKNOWN) {
    return { users: undefined, groups: undefined, roles: undefined, guests: undefined };
  }
  const tree = treeOf(users);
  const guests = tree[`${side}GuestsOrExternalUsers`];
  return {
    users: entriesOf(tree[`${side}Users`]),
    groups: entriesOf(tree[`${side}Groups`]),
    roles: entriesOf(tree[`${side}Roles`]),
    guests:
      guests === UNKNOWN
        ? undefined
        : isNothing(guests)
          ? null
          : { types: entriesOf(treeOf(guests)['guestOrExternalUserTypes']) },
  };
}

function demandOf(grant: unknown): PolicyView['demand'] {
  if (grant === UNKNOWN) return undefined;
  if (isNothing(grant)) return null;
  const tree = treeOf(grant);
  const strength = tree['authenticationStrengthId'] ?? treeOf(tree['authenticationStrength'])['id'];
  const lists = ['builtInControls', 'customAuthenticationFactors', 'termsOfUse'].map((name) =>
    entriesOf(tree[name]),
  );
  const known = lists.filter((list) => list !== undefined);
  return {
    operator: typeof tree['operator'] === 'string' ? tree['operator'] : undefined,
    controls: known.length === lists.length ? known.flat() : undefined,
    strengthId:
      strength === UNKNOWN
        ? undefined
        : typeof strength === 'string'
          ? bareObjectId(strength)
          : null,
  };
}

/** A set, or a flags enumeration: undefined where it, or an entry of it, is not known. */
function entriesOf(value: unknown): Entries {
  if (value === UNKNOWN) return undefined;
  if (typeof value === 'string') return value.split(',').map((flag) => flag.trim());
  if (!Array.isArray(value)) return [];
  return (value as readonly unknown[]).map((entry) =>
    typeof entry === 'string' ? bareObjectId(entry) : undefined,
  );
}

const isNothing = (value: unknown): boolean => value === null || value === undefined;

const treeOf = (value: unknown): Tree =>
  typeof value === 'object' && value !== null ? (value as Tree) : {};
