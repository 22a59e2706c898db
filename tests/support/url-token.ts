/**
 * A credential id as .NET's UrlToken, which ends in the number of padding characters that were cut
 * off: the id of its method in Graph (assumed, from samples).
 */
export function encodeUrlToken(credentialId: Uint8Array): string {
  const bytes = Buffer.from(credentialId);
  const padding = bytes.toString('base64').length - bytes.toString('base64url').length;
  return `${bytes.toString('base64url')}${padding}`;
}
