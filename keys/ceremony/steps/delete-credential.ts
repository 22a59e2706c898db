import { createHash } from 'node:crypto';
import { excludedIds, type CreationOptions } from '../../../evidence';
import { CtapError, type CredentialManagement, type Pin } from '../../ctap';
import { stop } from '../problem';
import type { Work } from '../work';

/**
 * Deletes from the key the credential of the row, which the tenant does not have and never will.
 *
 * @param reason - why it never will
 */
export async function deleteCredential(work: Work, reason: string): Promise<void> {
  const { credential } = work.progress;
  if (credential === undefined) return;
  work.during = 'delete';
  const pin = work.pin ?? stop('the PIN of the key is not known. Try again');
  const { credentialId } = credential;
  await managing(work, pin, (management) =>
    management.delete(Buffer.from(credentialId, 'base64url'), work.operation),
  );
  work.record({ step: 'credential-deleted', credentialId, reason });
}

/** Deletes what an attempt may have left on the key: credentials of the user that nobody registered. */
export async function deleteUnfinished(
  work: Work,
  pin: Pin,
  options: CreationOptions,
): Promise<void> {
  const { rp, user } = options.publicKey;
  const userId = Buffer.from(user.id, 'base64url');
  const registered = excludedIds(options);
  const rpIdHash = createHash('sha256').update(rp.id).digest();
  await managing(work, pin, async (management) => {
    const stored = await management.credentials(rpIdHash, work.operation);
    for (const one of stored) {
      if (!one.userId.equals(userId)) continue;
      if (registered.some((id) => id.equals(one.credentialId))) continue;
      await management.delete(one.credentialId, work.operation);
    }
  });
}

async function managing(
  { key, operation }: Work,
  pin: Pin,
  use: (management: CredentialManagement) => Promise<void>,
): Promise<void> {
  try {
    await key.withPin(
      pin,
      { permissions: ['credentialManagement'] },
      (token) => use(key.credentialManagement(token)),
      operation,
    );
  } catch (error) {
    if (!(error instanceof CtapError)) throw error;
    // It is gone already; or the key cannot delete one, and makes the next in its place.
    if (error.code !== 'NO_CREDENTIALS' && error.code !== 'UNSUPPORTED') throw error;
  }
}
