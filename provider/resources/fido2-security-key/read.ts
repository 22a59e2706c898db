import type { Graph } from '../../../graph';
import { isNotFound } from '../../../graph/graph-error';
import type { UserAccount } from '../../../graph/user-passkeys/accounts';
import type { UserPasskey } from '../../../graph/user-passkeys/passkey';
import { bareObjectId } from '../../../model/object-id';
import { quote } from '../../../model/quote';
import type { Diagnostics, Message } from '../../framework/diagnostics';
import type { Call } from '../../framework/resource';
import type { EntraClient } from '../define/client';
import { writtenAt } from '../define/collection-memory';
import { assertTenant } from '../define/tenant';
import { accountOf } from './accounts';
import { fromMethod, hasDrifted } from './mapping';
import type { KeyPrior, KeyState } from './schema';
import { slotRefusal, takesTheKey } from './slots';
import { keyName } from './words';

/**
 * Reads a key. What somebody else did to it is told and kept: a human has to touch a key before
 * another one can take its place.
 */
export async function readKey(call: Call<EntraClient>, prior: KeyPrior): Promise<KeyState> {
  const { client, diagnostics, signal } = call;
  assertTenant(prior, client);
  // Nothing is registered for it, so there is nothing to ask.
  if (prior.status === 'pending') return prior as KeyState;
  const taken = takesTheKey(prior) ? slotRefusal(client, prior, 'read') : undefined;
  if (taken !== undefined) diagnostics.error(taken);
  const userId = bareObjectId(prior.user_id ?? '');
  const graph = await client.graph();
  const [method, account] = await Promise.all([
    find(call, graph, userId, prior),
    accountOf(graph, userId, diagnostics, signal),
  ]);
  if (method === undefined) {
    diagnostics.warn(gone(prior, account, await holderOf(call, graph, prior)));
    return { ...(prior as KeyState), status: 'missing' };
  }
  const name = prior.display_name ?? method.displayName ?? null;
  if (method.displayName !== name) diagnostics.warn(renamed(prior, method));
  const drift = hasDrifted(prior.upn_at_registration, account?.userPrincipalName);
  if (drift === true) warnOfDrift(diagnostics, prior, account?.userPrincipalName ?? '');
  return {
    ...(prior as KeyState),
    ...fromMethod(method),
    aaguid: method.aaGuid?.toLowerCase() ?? prior.aaguid,
    display_name: name,
    status: 'registered',
    upn_drift: drift ?? prior.upn_drift,
  };
}

/** The key among the user's; absence from a list is confirmed before anything is said of it. */
async function find(
  { client, signal, privateState }: Call<EntraClient>,
  { userPasskeys }: Graph,
  userId: string,
  prior: KeyPrior,
): Promise<UserPasskey | undefined> {
  const { method_id: methodId, credential_id: credentialId } = prior;
  try {
    const all = await userPasskeys.list(userId, signal);
    const listed = all.find(({ id }) => id === methodId);
    if (listed !== undefined || methodId === null) return listed;
    if (credentialId !== null) {
      // Versions of Graph spell ids in their own ways.
      const isSame = await client.securityKeys.matcher(credentialId);
      const respelled = all.find(({ id }) => isSame(id));
      if (respelled !== undefined) return respelled;
    }
    if (prior.status === 'missing') return undefined;
    return await userPasskeys.read(userId, methodId, signal, writtenAt(privateState));
  } catch (error) {
    // The user is gone, and the key with it.
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

async function holderOf(
  { client }: Call<EntraClient>,
  { userPasskeys }: Graph,
  { credential_id: credentialId, method_id: methodId }: KeyPrior,
): Promise<string | undefined> {
  const isSame =
    credentialId === null
      ? (id: string) => id === methodId
      : await client.securityKeys.matcher(credentialId);
  return userPasskeys.holder(isSame);
}

function gone(
  prior: KeyPrior,
  account: UserAccount | null | undefined,
  holder: string | undefined,
): Message {
  const name = keyName(prior);
  if (holder !== undefined) {
    return {
      summary: `${name} is registered for another user`,
      detail: `Method ${prior.method_id ?? ''} is one of user ${holder} now. If nobody of yours moved it, treat the key as stolen. Nothing is changed: remove the method there, and enrol this slot again by new evidence.`,
    };
  }
  const why =
    account === null
      ? 'The user does not exist any more, and no key with the user.'
      : `The user has no method ${prior.method_id ?? ''} any more: somebody removed it, and the key does not sign in.`;
  return {
    summary: `${name} is missing`,
    detail: `${why} Nothing is changed: enrol a key for the slot again, and declare its new evidence; or remove the resource.`,
  };
}

const renamed = (prior: KeyPrior, { displayName }: UserPasskey): Message => ({
  summary: `${keyName(prior)} was renamed`,
  detail: `It was registered as ${quote(prior.display_name ?? '')} and is ${quote(displayName ?? '')} now. Graph cannot rename it back: declare that name, or enrol the key again.`,
});

function warnOfDrift(diagnostics: Diagnostics, prior: KeyPrior, now: string): void {
  diagnostics.warn({
    summary: `${keyName(prior)} was made for another user principal name`,
    detail: `The user was ${quote(prior.upn_at_registration ?? '')} when it was registered and is ${quote(now)} now. Microsoft says that passkeys cannot be changed to follow: enrol a key in another slot, and remove this one when it is registered.`,
  });
}
