import { isNotFound } from '../../../graph/graph-error';
import type { UserPasskey } from '../../../graph/user-passkeys/passkey';
import { isGuid } from '../../../model/guid';
import { quote } from '../../../model/quote';
import { DiagnosticError } from '../../framework/diagnostics';
import type { Call } from '../../framework/resource';
import type { EntraClient } from '../define/client';
import { type KeyState, resourceId } from './schema';

/** `<user id>/<slot>/<method id>`; standard base64 has slashes. */
const FORM = /^([0-9a-f-]+)\/([a-z0-9-]{1,32})\/(.+)$/i;
/** Before a credential id, where the method's own is not at hand. */
const CREDENTIAL = 'cred:';

/** Finds a key that is registered, for the slot that it is to have. */
export async function importKey(
  { client, signal }: Call<EntraClient>,
  given: string,
): Promise<Partial<KeyState>> {
  const [, userId = '', slot = '', key = ''] = FORM.exec(given) ?? [];
  if (!isGuid(userId)) {
    throw new DiagnosticError({
      summary: 'Not an id',
      detail: `${quote(given)} is not the import id of a security key; expected "<user id>/<slot>/<method id>", or "<user id>/<slot>/cred:<credential id in base64url>".`,
    });
  }
  const user = userId.toLowerCase();
  const { userPasskeys } = await client.graph();
  const all = await userPasskeys
    .list(user, signal)
    .catch((error: unknown): readonly UserPasskey[] => {
      if (isNotFound(error)) return [];
      throw error;
    });
  const isNamed = await matcher(client, key);
  const method = all.find(({ id }) => isNamed(id));
  if (method === undefined) {
    throw new DiagnosticError({
      summary: 'Security key not found',
      detail: `User ${user} of tenant ${client.tenantId} has no passkey ${quote(key)}${all.length === 0 ? '' : `, but ${all.map(({ id, displayName }) => `${id} (${quote(displayName ?? '')})`).join(', ')}`}. Correct the id, or remove the import block.`,
    });
  }
  return {
    id: resourceId(user, slot),
    tenant_id: client.tenantId,
    user_id: user,
    slot,
    status: 'registered',
    method_id: method.id,
    ...(key.startsWith(CREDENTIAL) && { credential_id: key.slice(CREDENTIAL.length) }),
  };
}

async function matcher(client: EntraClient, key: string): Promise<(methodId: string) => boolean> {
  return key.startsWith(CREDENTIAL)
    ? client.securityKeys.matcher(key.slice(CREDENTIAL.length))
    : (methodId) => methodId === key;
}
