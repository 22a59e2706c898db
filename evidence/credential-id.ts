/**
 * Credential ids as Microsoft Graph spells them: base64url without padding, standard base64 with it,
 * or .NET's UrlToken, which ends in the number of padding characters that were cut off.
 *
 * A spelling does not say which it is: more than a quarter of all UrlTokens are base64url of other
 * bytes, too. Whoever compares therefore compares with every reading, and whoever excludes
 * credentials excludes all of them: an id that nobody has excludes nothing.
 *
 * @see https://learn.microsoft.com/dotnet/api/system.web.httpserverutility.urltokenencode
 * @module
 */

/** Every reading of a credential id that Graph returned; none where it has none. */
export function credentialIdCandidates(text: string): Buffer[] {
  const bare = urlSafe(text.replace(/=+$/, ''));
  const padding = /^(.*)([012])$/s.exec(bare);
  return [
    bare,
    ...(padding?.[1] !== undefined && (4 - (padding[1].length % 4)) % 4 === Number(padding[2])
      ? [padding[1]]
      : []),
  ].flatMap((reading) => {
    const bytes = Buffer.from(reading, 'base64url');
    return bytes.length > 0 && bytes.toString('base64url') === reading ? [bytes] : [];
  });
}

/**
 * Whether the id of a method in Graph can mean a credential, as a test of ids.
 *
 * @param credentialId - in base64url
 */
export function isMethodOf(credentialId: string): (methodId: string) => boolean {
  const bytes = Buffer.from(credentialId, 'base64url');
  return (methodId) =>
    credentialIdCandidates(methodId).some((candidate) => candidate.equals(bytes));
}

const urlSafe = (base64: string): string => base64.replaceAll('+', '-').replaceAll('/', '_');
