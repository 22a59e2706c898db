import { passkeyFacts } from '../facts/passkeys';
import type { Call } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { tenantSettings } from '../state/tenant-settings';

/**
 * Demands the authentication context that the tenant asks of users who write passkeys.
 *
 * @throws Refusal `unauthenticated` with a claims challenge
 */
export function checkStepUp({ operator, newest, root }: Call): void {
  const { passkeyContext } = tenantSettings(newest);
  if (passkeyContext === '' || !operator || operator.contexts.has(passkeyContext)) return;
  const claims = { access_token: { acrs: { essential: true, value: passkeyContext } } };
  const encoded = Buffer.from(JSON.stringify(claims)).toString('base64');
  throw new Refusal(
    'unauthenticated',
    'The presented access token does not satisfy the authentication context that is required.',
    passkeyFacts.stepUp,
    {
      'WWW-Authenticate': `Bearer realm="", authorization_uri="${new URL(root).origin}/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000", error="insufficient_claims", claims="${encoded}"`,
    },
  );
}
