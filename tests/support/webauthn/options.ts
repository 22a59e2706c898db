import { randomBytes } from 'node:crypto';
import { creationOptions, type CreationOptions } from '../../../evidence';

/** A challenge as beta returns it: an encrypted token, once more in base64url. */
export function longChallenge(bytes = 5198): string {
  const token = ['eyJhbGciOiJSU0EtT0FFUC0yNTYi', randomBytes(bytes).toString('base64url')];
  return Buffer.from(token.join('.').slice(0, bytes)).toString('base64url');
}

/** Creation options as beta returned them, with whatever differs. */
export function optionsOf(
  publicKey: Readonly<Record<string, unknown>> = {},
  challengeTimeoutDateTime = '2026-11-30T20:00:00.1234567Z',
): CreationOptions {
  return creationOptions.parse({
    challengeTimeoutDateTime,
    publicKey: {
      rp: { id: 'login.microsoft.com', name: 'Microsoft' },
      user: {
        id: Buffer.from(`OF:${'u'.repeat(48)}`).toString('base64url'),
        name: 'kim@contoso.com',
        displayName: 'Kim',
      },
      challenge: longChallenge(300),
      pubKeyCredParams: [
        { type: 'public-key', alg: -7 },
        { type: 'public-key', alg: -257 },
      ],
      timeout: 60_000,
      excludeCredentials: [],
      authenticatorSelection: {
        authenticatorAttachment: 'cross-platform',
        requireResidentKey: true,
        userVerification: 'required',
      },
      attestation: 'direct',
      extensions: {
        hmacCreateSecret: true,
        enforceCredentialProtectionPolicy: true,
        credentialProtectionPolicy: 'userVerificationOptional',
      },
      ...publicKey,
    },
  });
}
