import type { Call } from '../../../graph/call';
import { readGroup } from '../../../graph/groups';
import { readMemberships } from '../../../graph/memberships';
import type { UsedCall } from './used-call';

/** Where a singleton is read and written. */
interface Entity {
  readonly read: Call;
  readonly write: Call;
  readonly writeBeta?: Call;
}

/** What every singleton asks of Graph. */
export const singletonCalls = ({ read, write, writeBeta }: Entity): UsedCall[] => [
  { call: read, when: 'refresh, plan, import and apply' },
  { call: write, when: 'apply' },
  ...(writeBeta === undefined ? [] : [{ call: writeBeta, when: 'apply, for what only beta has' }]),
];

/** What the check of groups asks of Graph. */
export const groupCheck: UsedCall = {
  call: readGroup,
  when: 'plan, for groups that a change brings in; without it the plan warns that they were not checked',
};

/** When a conditional access policy asks whether the tenant has what it names. */
export const referenceCheck = (what: string): string =>
  `plan, for ${what} that a changed policy names; without it the plan warns that they were not checked`;

/** What the check of accounts for emergencies asks of Graph. */
export const breakGlassCheck: UsedCall = {
  call: readMemberships,
  when: 'plan and apply, for every account of break_glass; without it the plan warns, and an apply is refused where memberships decide',
};
