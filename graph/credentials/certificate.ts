import { X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { GraphError } from '../graph-error';
import type { ClientCertificate } from './credential';
import { readSecretBytes } from './secret-text';

/**
 * Reads a certificate and its key as one PEM text, which is what the identity library takes.
 *
 * @throws GraphError when it is neither PEM nor PKCS#12, cannot be opened, or is out of date.
 */
export async function readCertificate(credential: ClientCertificate): Promise<string> {
  const { certificate, password = '' } = credential;
  const bytes = await readSecretBytes(certificate, 'client certificate');
  const text = bytes.toString('latin1');
  const pem = text.includes('-----BEGIN ')
    ? text
    : fromPkcs12('value' in certificate ? Buffer.from(text, 'base64') : bytes, password);
  assertUsable(pem);
  return pem;
}

function fromPkcs12(der: Buffer, password: string): string {
  const { pkcs12, pki, asn1 } = forge;
  try {
    const store = pkcs12.pkcs12FromAsn1(asn1.fromDer(der.toString('binary')), password);
    const bags = (type: string): forge.pkcs12.Bag[] => store.getBags({ bagType: type })[type] ?? [];
    const keys = [
      ...bags(pki.oids['pkcs8ShroudedKeyBag'] ?? ''),
      ...bags(pki.oids['keyBag'] ?? ''),
    ].flatMap(({ key }) => (key ? [pki.privateKeyToPem(key)] : []));
    const certificates = bags(pki.oids['certBag'] ?? '').flatMap(({ cert }) =>
      cert ? [pki.certificateToPem(cert)] : [],
    );
    return [...keys, ...certificates].join('\n');
  } catch (cause) {
    throw new GraphError(
      'signIn',
      'the client certificate is neither PEM nor a PKCS#12 file that its password opens; check client_certificate_password',
      {},
      { cause },
    );
  }
}

function assertUsable(pem: string): void {
  if (!/-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/.test(pem)) {
    throw new GraphError(
      'signIn',
      'the client certificate has no unencrypted private key; expected PEM with certificate and key, or PKCS#12',
    );
  }
  const block = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/.exec(pem)?.[0];
  if (block === undefined) {
    throw new GraphError('signIn', 'the client certificate file holds no certificate, only a key');
  }
  const { subject, validFrom, validTo } = new X509Certificate(block);
  const now = Date.now();
  if (now > Date.parse(validTo) || now < Date.parse(validFrom)) {
    throw new GraphError(
      'signIn',
      `the client certificate "${subject.replaceAll('\n', ', ')}" is valid from ${validFrom} to ${validTo}; configure one that is valid today`,
    );
  }
}
