import { verifiableCredentialsEntity } from '../../../graph/methods/verifiable-credentials';
import { groupCheck, singletonCalls } from '../define/calls';
import type { UsedCall } from '../define/used-call';

/** What `entra_verifiable_credentials_method` asks of Graph. */
export const calls: readonly UsedCall[] = [
  ...singletonCalls(verifiableCredentialsEntity),
  groupCheck,
];
