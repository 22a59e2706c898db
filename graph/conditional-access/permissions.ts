import type { Call } from '../call';

/** What calls that read conditional access need, and their limit. */
export const reading = {
  application: ['Policy.Read.All'],
  delegated: ['Policy.Read.All'],
  role: 'Security Reader',
  throttle: 'conditionalAccess',
} as const satisfies Partial<Call>;

/** What calls that write it need: reading is a permission of its own. */
export const writing = {
  application: ['Policy.ReadWrite.ConditionalAccess'],
  delegated: ['Policy.ReadWrite.ConditionalAccess'],
  alsoApplication: ['Policy.Read.All'],
  alsoDelegated: ['Policy.Read.All'],
  role: 'Conditional Access Administrator',
  throttle: 'conditionalAccess',
} as const satisfies Partial<Call>;
