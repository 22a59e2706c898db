import { passkeyFacts } from '../facts/passkeys';
import type { Call } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { type Cloud, tenantSettings } from '../state/tenant-settings';

/** @throws Refusal in a tenant of a cloud that does not have the operation */
export function checkCloud({ newest }: Call, having: readonly Cloud[]): void {
  const { cloud } = tenantSettings(newest);
  if (having.includes(cloud)) return;
  throw new Refusal(
    'badRequest',
    `The request is not supported in the cloud '${cloud}'.`,
    passkeyFacts.cloudStatus,
  );
}
