import { X509Certificate } from 'node:crypto';

/** More than any vendor has. */
const LONGEST = 8;

/**
 * Whether certificates lead, each signed by the next, to one of the roots. The root itself may come
 * along; a root may also be the authenticator's own certificate.
 *
 * @param roots - PEM
 */
export function leadsTo(
  roots: readonly string[],
  chain: readonly X509Certificate[],
  now: Date,
): boolean {
  if (chain.length > LONGEST || !chain.every((one) => isValid(one, now))) return false;
  const trusted = roots.map((pem) => new X509Certificate(pem)).filter((one) => isValid(one, now));
  for (const [index, certificate] of chain.entries()) {
    if (trusted.some((root) => same(root, certificate))) return true;
    if (trusted.some((root) => root.ca && issued(root, certificate))) return true;
    const next = chain[index + 1];
    if (!next?.ca || !issued(next, certificate)) return false;
  }
  return false;
}

/** A signature of an algorithm that is not known here leads nowhere. */
function issued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    return false;
  }
}

function same(left: X509Certificate, right: X509Certificate): boolean {
  return left.raw.equals(right.raw);
}

function isValid({ validFrom, validTo }: X509Certificate, now: Date): boolean {
  return new Date(validFrom) <= now && now <= new Date(validTo);
}
