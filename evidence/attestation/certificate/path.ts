import { isInTime, type Certificate } from './certificate';

/** More certificates than any vendor sends: a search must end. */
export const LONGEST_PATH = 6;

/** Extensions that this file or Node takes into account: basicConstraints, keyUsage, extKeyUsage. */
const UNDERSTOOD = new Set(['2.5.29.19', '2.5.29.15', '2.5.29.37']);

/**
 * The path from a certificate to one of the roots, as of a time; undefined where there is none.
 *
 * Nothing is fetched: revocation lists are on the network, and a plan must not depend on it. A root
 * need not be self-signed, and can be the certificate itself: FIDO's metadata has both.
 *
 * @param others - certificates that came along, in any order
 * @see https://www.rfc-editor.org/rfc/rfc5280#section-6
 */
export function pathToRoot(
  leaf: Certificate,
  others: readonly Certificate[],
  roots: readonly Certificate[],
  at: Date,
): readonly Certificate[] | undefined {
  if (!isValid(leaf, at)) return undefined;
  const isRoot = (one: Certificate): boolean => roots.some((root) => same(root, one));
  const search = (path: readonly Certificate[]): readonly Certificate[] | undefined => {
    const last = path.at(-1);
    if (last === undefined || isRoot(last)) return path;
    if (path.length > LONGEST_PATH) return undefined;
    for (const issuer of [...roots, ...others]) {
      if (path.some((one) => same(one, issuer)) || !isValid(issuer, at)) continue;
      if (!hasIssued(issuer, last, path.length - 1)) continue;
      const found = search([...path, issuer]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search([leaf]);
}

const same = (one: Certificate, other: Certificate): boolean => one.x509.raw.equals(other.x509.raw);

const isValid = (certificate: Certificate, at: Date): boolean =>
  isInTime(certificate, at) && certificate.critical.every((id) => UNDERSTOOD.has(id));

function hasIssued(issuer: Certificate, issued: Certificate, authoritiesBelow: number): boolean {
  return (
    issuer.x509.ca &&
    authoritiesBelow <= (issuer.pathLength ?? LONGEST_PATH) &&
    issued.x509.checkIssued(issuer.x509) &&
    issued.x509.verify(issuer.publicKey)
  );
}
