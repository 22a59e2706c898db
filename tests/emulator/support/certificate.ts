import {
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  X509Certificate,
} from 'node:crypto';
import 'reflect-metadata';
import { X509CertificateGenerator } from '@peculiar/x509';

/** A self-signed RSA certificate as a company would register it for its pipeline. */
export interface TestCertificate {
  readonly certificate: string;
  readonly privateKeyPem: string;
  readonly privateKey: KeyObject;
  readonly x5t: string;
  readonly x5tS256: string;
}

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;

export async function makeCertificate(validDays: number, startDays = -1): Promise<TestCertificate> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { subtle } = globalThis.crypto;
  const keys = {
    privateKey: await subtle.importKey(
      'pkcs8',
      privateKey.export({ type: 'pkcs8', format: 'der' }),
      RSA,
      true,
      ['sign'],
    ),
    publicKey: await subtle.importKey(
      'spki',
      publicKey.export({ type: 'spki', format: 'der' }),
      RSA,
      true,
      ['verify'],
    ),
  };
  const day = 86_400_000;
  const made = await X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: 'CN=pipeline',
    notBefore: new Date(Date.now() + startDays * day),
    notAfter: new Date(Date.now() + (startDays + validDays) * day),
    signingAlgorithm: RSA,
    keys,
  });
  const certificate = made.toString('pem');
  const { raw, fingerprint, fingerprint256 } = new X509Certificate(certificate);
  expect(raw.length).toBeGreaterThan(100);
  const url = (print: string): string =>
    Buffer.from(print.replaceAll(':', ''), 'hex').toString('base64url');
  const privateKeyPem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return {
    certificate,
    privateKeyPem,
    privateKey: createPrivateKey(privateKeyPem),
    x5t: url(fingerprint),
    x5tS256: url(fingerprint256),
  };
}
