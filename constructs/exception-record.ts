import { assertDay } from './iso-date';
import { type GroupReference, idOf, type UserReference } from './reference';

/** Properties of {@link ExceptionRecord}. */
export interface ExceptionRecordProps {
  /** Why the policy does not apply. */
  readonly reason: string;
  /** Where it was asked for and decided. */
  readonly ticket: string;
  /** Who answers for it. */
  readonly owner: string;
  /** Two people who agreed, neither of them the owner. */
  readonly approvers: readonly [string, string];
  /** The last day on which it stands, as `YYYY-MM-DD`. `review` judges whether it has passed. */
  readonly expires: string;
  /**
   * Groups that are left out.
   *
   * @default - none
   */
  readonly groups?: readonly GroupReference[];
  /**
   * Users that are left out.
   *
   * @default - none
   */
  readonly users?: readonly UserReference[];
  /**
   * Applications that the target of the policy leaves out, by client id.
   *
   * @default - none
   */
  readonly applications?: readonly string[];
}

/**
 * The record without which nobody is left out of a policy.
 *
 * Only its form is checked: an emergency change must not be stopped at midnight because a date
 * passed.
 */
export class ExceptionRecord {
  readonly reason: string;
  readonly ticket: string;
  readonly owner: string;
  readonly approvers: readonly [string, string];
  readonly expires: string;
  /** Ids of groups. */
  readonly groups: readonly string[];
  /** Ids of users. */
  readonly users: readonly string[];
  /** Client ids of applications, in lower case. */
  readonly applications: readonly string[];

  /** @throws Error when the record is not well-formed. */
  constructor(props: ExceptionRecordProps) {
    const {
      reason,
      ticket,
      owner,
      approvers,
      expires,
      groups = [],
      users = [],
      applications = [],
    } = props;
    const name = `exception "${ticket}"`;
    for (const [what, text] of Object.entries({ reason, ticket, owner })) {
      if (text.trim() === '') throw new Error(`${name} says no ${what}`);
    }
    const people = [...approvers, owner].map((one) => one.trim().toLowerCase());
    if (people.length !== 3 || people.includes('') || new Set(people).size !== 3) {
      throw new Error(
        `${name} has the approvers ${approvers.map((one) => `"${one}"`).join(' and ')}; expected two different people, neither of them the owner "${owner}"`,
      );
    }
    assertDay(expires, `${name}: expires`);
    if (groups.length + users.length + applications.length === 0) {
      throw new Error(
        `${name} leaves nobody out; name groups, users or applications, or remove it`,
      );
    }
    this.reason = reason;
    this.ticket = ticket;
    this.owner = owner;
    this.approvers = approvers;
    this.expires = expires;
    this.groups = groups.map((group) => idOf(group, 'group'));
    this.users = users.map((user) => idOf(user, 'user'));
    this.applications = applications.map((id) => id.toLowerCase());
  }

  /** The record, as the stack keeps it. */
  get record(): object {
    const { reason, ticket, owner, approvers, expires, groups, users, applications } = this;
    return { reason, ticket, owner, approvers, expires, groups, users, applications };
  }
}
