import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { GraphError } from '../graph-error';
import type { ClientCertificate } from './credential';
import { readSecretBytes } from './secret-text';

/**
 * Reads a certificate and its key as one PEM text, which is what the identity library takes. The
 * certificate of the key comes first, wherever it was: the library names the first one.
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
  return usable(pem);
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

const KEY = /-----BEGIN ((?:RSA |EC )?PRIVATE KEY)-----[^-]+-----END \1-----/;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

function usable(pem: string): string {
  const key = KEY.exec(pem)?.[0];
  if (key === undefined) {
    throw new GraphError(
      'signIn',
      'the client certificate has no unencrypted private key; expected PEM with certificate and key, or PKCS#12',
    );
  }
  const all = (pem.match(CERTIFICATE) ?? []).map((block) => ({ block, ...parsed(block, key) }));
  if (all.length === 0) {
    throw new GraphError('signIn', 'the client certificate file holds no certificate, only a key');
  }
  const own = all.find(({ certificate, privateKey }) => certificate.checkPrivateKey(privateKey));
  if (own === undefined) {
    throw new GraphError(
      'signIn',
      'the private key of the client certificate belongs to another certificate; configure the two that belong together',
    );
  }
  assertInTime(own.certificate);
  return [key, own.block, ...all.filter((one) => one !== own).map(({ block }) => block)].join('\n');
}

function parsed(
  block: string,
  key: string,
): { readonly certificate: X509Certificate; readonly privateKey: KeyObject } {
  try {
    return { certificate: new X509Certificate(block), privateKey: createPrivateKey(key) };
  } catch (cause) {
    throw new GraphError(
      'signIn',
      'the client certificate or its private key is damaged: between its BEGIN and END is something else',
      {},
      { cause },
    );
  }
}

function assertInTime({ subject, validFrom, validTo }: X509Certificate): void {
  const now = Date.now();
  if (now > Date.parse(validTo) || now < Date.parse(validFrom)) {
    throw new GraphError(
      'signIn',
      `the client certificate "${subject.replaceAll('\n', ', ')}" is valid from ${validFrom} to ${validTo}; configure one that is valid today`,
    );
  }
}
