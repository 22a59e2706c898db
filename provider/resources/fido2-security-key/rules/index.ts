import { approverIsAnotherPerson } from './approver-is-another-person';
import { forceNeedsATicket } from './force-needs-a-ticket';
import { registeredKeyIsExpected } from './registered-key-is-expected';
import type { KeyRule } from './rule';
import { slotKeepsItsKey } from './slot-keeps-its-key';

/** Every rule of security keys. */
export const rules: readonly KeyRule[] = [
  approverIsAnotherPerson,
  forceNeedsATicket,
  registeredKeyIsExpected,
  slotKeepsItsKey,
];
