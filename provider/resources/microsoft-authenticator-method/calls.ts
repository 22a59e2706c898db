import { microsoftAuthenticatorEntity } from '../../../graph/methods/microsoft-authenticator';
import { groupCheck, singletonCalls } from '../define/calls';
import type { UsedCall } from '../define/used-call';

/** What `entra_microsoft_authenticator_method` asks of Graph. */
export const calls: readonly UsedCall[] = [
  ...singletonCalls(microsoftAuthenticatorEntity),
  groupCheck,
];
