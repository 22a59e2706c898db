import { exceptionProblems } from './exception-problems';
import type { ExceptionRecordProps } from './exception-record-props';
import { idOf } from './reference';

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
  readonly created: string;
  readonly expires: string;
  /** Why it stands for more than 90 days, where it does. */
  readonly longerBecause: string | undefined;
  /** Ids of groups. */
  readonly groups: readonly string[];
  /** Ids of users. */
  readonly users: readonly string[];
  /** Client ids of applications, in lower case. */
  readonly applications: readonly string[];

  /** @throws Error when the record is not well-formed. */
  constructor(props: ExceptionRecordProps) {
    const problems = [...exceptionProblems(props)];
    if (problems.length > 0) {
      throw new Error(`exception "${props.ticket}": ${problems.join('; ')}`);
    }
    const { reason, ticket, owner, approvers, created, expires, longerBecause } = props;
    const { groups = [], users = [], applications = [] } = props;
    this.reason = reason;
    this.ticket = ticket;
    this.owner = owner;
    this.approvers = approvers;
    this.created = created;
    this.expires = expires;
    this.longerBecause = longerBecause;
    this.groups = groups.map((group) => idOf(group, 'group'));
    this.users = users.map((user) => idOf(user, 'user'));
    this.applications = applications.map((id) => id.toLowerCase());
  }

  /** The record, as the stack keeps it. */
  get record(): object {
    const { reason, ticket, owner, approvers, created, expires, longerBecause } = this;
    const { groups, users, applications } = this;
    return {
      reason,
      ticket,
      owner,
      approvers,
      created,
      expires,
      ...(longerBecause !== undefined && { longer_because: longerBecause }),
      groups,
      users,
      applications,
    };
  }
}
