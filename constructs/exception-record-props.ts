import type { GroupReference, UserReference } from './reference';

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
  /** The day on which it was agreed, as `YYYY-MM-DD`. */
  readonly created: string;
  /**
   * The last day on which it stands, as `YYYY-MM-DD`, at most 90 days after it was created. `review`
   * judges whether it has passed.
   */
  readonly expires: string;
  /**
   * Why it has to stand for more than 90 days.
   *
   * @default - it does not
   */
  readonly longerBecause?: string;
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
