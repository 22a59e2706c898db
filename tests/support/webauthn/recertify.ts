import { X509Certificate } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import type { PublicKeyCredential } from '../../../evidence/attestation/decode';
import { issue, type Vendor } from './authority';
import { attestationObject } from './credential';

/**
 * The same credential, certified by a vendor of ours: the key that signed it gets a certificate that
 * names the model and leads to the vendor's root. What was signed and the signature stay as they are.
 */
export async function recertified(
  credential: PublicKeyCredential,
  { aaguid, intermediate }: Vendor,
): Promise<PublicKeyCredential> {
  const object = new Uint8Array(Buffer.from(credential.response.attestationObject, 'base64url'));
  const decoded = isoCBOR.decodeFirst<Map<string, unknown>>(object);
  const statement = decoded.get('attStmt') as Map<string, unknown>;
  const [own = new Uint8Array()] = statement.get('x5c') as Uint8Array[];
  const publicKey = new X509Certificate(own).publicKey.export({ format: 'der', type: 'spki' });
  const leaf = await issue({ issuer: intermediate, aaguid, publicKey });
  const x5c = [leaf, intermediate].map(({ der }) => new Uint8Array(der));
  return {
    ...credential,
    response: {
      ...credential.response,
      attestationObject: attestationObject(
        'packed',
        new Map([...statement, ['x5c', x5c]]),
        decoded.get('authData') as Uint8Array,
      ),
    },
  };
}
