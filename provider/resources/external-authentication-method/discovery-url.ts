import type { StringFormat } from '../../framework/schema';

/** Where OpenID Connect puts the metadata of a provider. */
const WELL_KNOWN = '/.well-known/openid-configuration';

/**
 * The whole URL of a provider's metadata.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/concept-authentication-external-method-provider
 */
export const discoveryUrl: StringFormat = {
  name: 'discovery URL',
  expected: `a URL that begins with "https://", like "https://provider.example${WELL_KNOWN}", without user, fragment or blanks`,
  accepts: isHttpsUrl,
  canonical: (given) => given,
};

function isHttpsUrl(given: string): boolean {
  if (!/^https:\/\/[^\s#]+$/i.test(given) || !URL.canParse(given)) return false;
  const { username, password } = new URL(given);
  return username === '' && password === '';
}
