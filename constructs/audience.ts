import { GUEST_TYPES, type GuestType } from '../model/conditional-access/guests';
import type { NonEmpty } from '../model/non-empty';
import { type GroupReference, idOf, type RoleReference, roleIdOf } from './reference';

/** Whom a policy is about, in Graph's lists. */
interface Included {
  readonly users?: readonly string[];
  readonly groups?: readonly string[];
  readonly roles?: readonly string[];
  readonly guests?: readonly GuestType[];
}

/**
 * Whom a policy is about. Accounts for emergencies are left out by the policy itself, everybody
 * else by a record alone.
 */
export class Audience {
  /** Users by id, or Graph's word for many. */
  readonly users: readonly string[];
  /** Groups by id. */
  readonly groups: readonly string[];
  /** Directory roles by template id. */
  readonly roles: readonly string[];
  /** Kinds of guests and external users. */
  readonly guests: readonly GuestType[];

  private constructor({ users = [], groups = [], roles = [], guests = [] }: Included) {
    this.users = users;
    this.groups = groups;
    this.roles = roles;
    this.guests = guests;
  }

  /** Every user of the tenant, guests included. */
  static everyone(): Audience {
    return new Audience({ users: ['All'] });
  }

  /**
   * The members of groups, nested ones included.
   *
   * @throws Error when one is no group, or there is none.
   */
  static groups(...groups: NonEmpty<GroupReference>): Audience {
    assertSome(groups, 'group');
    return new Audience({ groups: groups.map((group) => idOf(group, 'group')) });
  }

  /**
   * Whoever has one of these built-in directory roles active in the whole tenant. Who is only
   * eligible for one, or has it for an administrative unit, is not meant.
   *
   * @throws Error when one is no role, or there is none.
   */
  static roles(...roles: NonEmpty<RoleReference>): Audience {
    assertSome(roles, 'role');
    return new Audience({ roles: roles.map(roleIdOf) });
  }

  /** Guests and external users, of every kind or of some. */
  static guests(...types: readonly GuestType[]): Audience {
    return new Audience({ guests: types.length === 0 ? GUEST_TYPES : types });
  }

  /** Whether it is every user of the tenant. */
  get isEveryone(): boolean {
    return this.users.includes('All');
  }

  /** Both audiences. */
  and(other: Audience): Audience {
    if (this.isEveryone || other.isEveryone) return Audience.everyone();
    return new Audience({
      users: [...new Set([...this.users, ...other.users])],
      groups: [...new Set([...this.groups, ...other.groups])],
      roles: [...new Set([...this.roles, ...other.roles])],
      guests: [...new Set([...this.guests, ...other.guests])],
    });
  }
}

/** The types say so, but a list may come from a filter, a cast or JavaScript. */
function assertSome(list: readonly unknown[], what: string): void {
  if (list.length === 0) throw new Error(`an audience names no ${what}; name one at least`);
}
