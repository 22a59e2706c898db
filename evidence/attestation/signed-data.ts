import { createHash } from 'node:crypto';
import type { DecodedCredential } from './decode';

/** What an attestation signs: the authenticator data and the digest of the client data. */
export function signedData({ authenticatorData, clientDataBytes }: DecodedCredential): Buffer {
  const digest = createHash('sha256').update(clientDataBytes).digest();
  return Buffer.concat([authenticatorData, digest]);
}
