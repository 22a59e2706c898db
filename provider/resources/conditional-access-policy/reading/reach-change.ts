import type { Difference } from '../../define/differences';

/** One part of what a change does to where a policy applies. */
export interface ReachChange {
  /** Whether more is excluded, less is left for another reason, or more is caught. */
  readonly effect: 'excluded' | 'narrower' | 'wider';
  readonly difference: Difference;
}
