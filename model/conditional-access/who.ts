/**
 * Whom a conditional access policy is about. Provider and proofs share it.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-users-groups
 * @module
 */
import { allOf, anyOf, known, not, type Truth } from './truth';

/** Entries of a list; an undefined one is not known yet, an undefined list is not known at all. */
export type Entries = readonly (string | undefined)[] | undefined;

/** Kinds of guests and the tenants they come from. */
export interface GuestScope {
  /** Undefined while unknown. */
  readonly types: Entries;
}

/** One side of an assignment: who is included, or who is excluded. */
export interface Scope {
  readonly users: Entries;
  readonly groups: Entries;
  /** Template ids of directory roles. */
  readonly roles: Entries;
  /** Null where guests are not named by kind. */
  readonly guests: GuestScope | null | undefined;
}

/** Whom a policy is about: exclusion beats inclusion. */
export interface Assignment {
  readonly include: Scope;
  readonly exclude: Scope;
}

/** A user, as far as assignments tell one from another. Ids are in lower case. */
export interface Principal {
  readonly id: string;
  /** Ids of the groups it is a member of, nested ones included; undefined while not known. */
  readonly groups: ReadonlySet<string> | undefined;
  /** Template ids of the directory roles that are active in it; undefined while not known. */
  readonly roles: ReadonlySet<string> | undefined;
  /** Whether it is a guest or an external user; undefined while not known. */
  readonly isGuest: boolean | undefined;
}

/** Whether a policy is about a user. */
export function catches({ include, exclude }: Assignment, principal: Principal): Truth {
  return allOf([isIn(include, principal), not(isIn(exclude, principal))]);
}

/** Whether a user is on one side of an assignment. */
export function isIn({ users, groups, roles, guests }: Scope, principal: Principal): Truth {
  const isGuest = principal.isGuest === undefined ? 'unknown' : known(principal.isGuest);
  return anyOf([
    lists(users, (entry) => {
      if (entry === 'All') return 'yes';
      if (entry === 'GuestsOrExternalUsers') return isGuest;
      return known(entry.toLowerCase() === principal.id);
    }),
    lists(groups, (id) => memberOf(principal.groups, id)),
    lists(roles, (id) => memberOf(principal.roles, id)),
    guests === null ? 'no' : guests === undefined ? 'unknown' : guestIn(guests, isGuest),
  ]);
}

const memberOf = (memberships: ReadonlySet<string> | undefined, id: string): Truth =>
  memberships === undefined ? 'unknown' : known(memberships.has(id.toLowerCase()));

/** Of which kind a guest is, and from which tenant, nobody knows here. */
const guestIn = ({ types }: GuestScope, isGuest: Truth): Truth =>
  types?.length === 0 ? 'no' : allOf([isGuest, 'unknown']);

function lists(entries: Entries, matches: (entry: string) => Truth): Truth {
  if (entries === undefined) return 'unknown';
  return anyOf(entries.map((entry) => (entry === undefined ? 'unknown' : matches(entry))));
}
