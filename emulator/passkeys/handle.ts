import { createHash } from 'node:crypto';

/** The id of a passkey's method: base64url, and how many padding characters were cut off. */
export function methodIdOf(credentialId: Uint8Array): string {
  const padded = Buffer.from(credentialId).toString('base64');
  const bare = padded.replace(/=+$/, '');
  return `${Buffer.from(credentialId).toString('base64url')}${padded.length - bare.length}`;
}

/** The credential id behind a method's id; `undefined` where a seed has an id of another form. */
export function credentialIdOf(methodId: string): Buffer | undefined {
  const bytes = Buffer.from(methodId.slice(0, -1), 'base64url');
  return methodIdOf(bytes) === methodId ? bytes : undefined;
}

/** What an authenticator keeps of the user: 51 bytes, the same each time, and nothing to read. */
export function userHandle(tenantId: string, userId: string): string {
  const digest = createHash('sha384').update(`${tenantId}/${userId}`).digest();
  return Buffer.concat([Buffer.from('OF:'), digest]).toString('base64url');
}
