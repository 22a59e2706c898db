import { quote } from '../../../model/quote';
import { readCertificate, type Certificate } from '../certificate/certificate';

/** Characters that the roots of one model may have; a certificate in PEM has some two thousand. */
const LARGEST = 65_536;

const CERTIFICATE = /-----BEGIN CERTIFICATE-----([\w+/=\s]+)-----END CERTIFICATE-----/g;
const BEGIN = /-----BEGIN /g;

/**
 * The roots that somebody pinned to a model.
 *
 * @param texts - each with one certificate or more in PEM, and whatever stands between them
 * @throws TypeError when one of them vouches for nothing, or is something else.
 */
export function pinnedRoots(aaguid: string, texts: readonly string[]): readonly Certificate[] {
  const roots = texts.flatMap((text) => certificatesIn(text, aaguid));
  roots.forEach((root, at) => {
    const twin = roots.findIndex((other) => other.x509.raw.equals(root.x509.raw));
    if (!root.x509.ca) {
      throw refusal(
        aaguid,
        `have certificate ${at + 1}, of ${nameOf(root)}, which is no authority and certifies no keys`,
        'give the root of the vendor',
      );
    }
    if (twin < at) {
      throw refusal(
        aaguid,
        `have certificate ${at + 1}, of ${nameOf(root)}, which is certificate ${twin + 1} once more`,
        'give each once',
      );
    }
  });
  return roots;
}

function certificatesIn(text: string, aaguid: string): Certificate[] {
  if (text.length > LARGEST) {
    throw refusal(
      aaguid,
      `have ${text.length} characters, and at most ${LARGEST} are expected`,
      'give the roots of this model alone',
    );
  }
  const found = [...text.matchAll(CERTIFICATE)].map(([, body = '']) => body);
  const begun = text.match(BEGIN)?.length ?? 0;
  if (found.length === 0) throw noCertificate(aaguid);
  if (found.length < begun) {
    throw refusal(
      aaguid,
      `have ${begun} blocks in PEM, of which ${begun - found.length} are no whole certificates`,
      'give certificates alone, each from its first line to its last',
    );
  }
  return found.map((body) => {
    try {
      return readCertificate(Buffer.from(body, 'base64'));
    } catch (cause) {
      throw noCertificate(aaguid, cause);
    }
  });
}

const noCertificate = (aaguid: string, cause?: unknown): TypeError =>
  new TypeError(
    `a root pinned to AAGUID ${quote(aaguid)} is no certificate in PEM; take it from the vendor's page again`,
    { cause },
  );

const nameOf = ({ x509 }: Certificate): string => quote(x509.subject.split('\n').join(', '));

const refusal = (aaguid: string, what: string, step: string): TypeError =>
  new TypeError(`the roots pinned to AAGUID ${quote(aaguid)} ${what}; ${step}`);
