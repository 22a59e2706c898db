import { contextChallenge } from '../graph/claims-challenge';
import type { Call } from '../graph/operation';
import { tenantSettings } from '../state/tenant-settings';

/**
 * Demands the authentication context that the tenant asks of users who write passkeys.
 *
 * @throws Refusal `unauthenticated` with a claims challenge
 */
export function checkStepUp({ operator, newest, root }: Call): void {
  const { passkeyContext } = tenantSettings(newest);
  if (passkeyContext === '' || !operator || operator.contexts.has(passkeyContext)) return;
  throw contextChallenge(passkeyContext, new URL(root).origin);
}
