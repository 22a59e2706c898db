import { fido2Entity } from '../../../graph/methods/fido2';
import { breakGlassCheck, groupCheck, singletonCalls } from '../define/calls';
import type { UsedCall } from '../define/used-call';

/** What `entra_fido2_method` asks of Graph. */
export const calls: readonly UsedCall[] = [
  ...singletonCalls(fido2Entity),
  groupCheck,
  breakGlassCheck,
];
