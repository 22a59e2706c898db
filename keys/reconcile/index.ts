/**
 * The tenant, the journal of a run and Terraform's state, held against each other.
 *
 * @module
 */
export type { Difference } from './difference';
export { reconcile, usersOf, type Accounts, type TenantPasskeys } from './reconcile';
export { keysOfState, LARGEST_STATE, StateError, type StateKey } from './state-keys';
