import { createHash } from 'node:crypto';
import type { CredentialRequest } from '../../../keys/ctap';

/** The relying party of the samples. */
export const RP_ID = 'login.microsoft.com';

/** What Microsoft Entra asks of a key for a user of this name. */
export function requestFor(name: string): CredentialRequest {
  return {
    clientDataHash: createHash('sha256').update(`client data of ${name}`).digest(),
    rp: { id: RP_ID, name: 'Microsoft' },
    user: {
      id: Buffer.concat([Buffer.from('OF:'), createHash('sha384').update(name).digest()]),
      name: `${name}@example.com`,
      displayName: name,
    },
    algorithms: [-7, -257],
    discoverable: true,
    extensions: { hmacSecret: true, credProtect: 1 },
  };
}
