import { createPrivateKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { readCertificate } from '../../../graph/credentials/certificate';
import type { ClientCertificate } from '../../../graph/credentials/credential';
import { GraphError } from '../../../graph/graph-error';
import { makeCertificate, type TestCertificate } from '../../emulator/support/certificate';

const CLIENT_ID = 'c11e4700-0000-4000-8000-000000000001';

let valid: TestCertificate;
let other: TestCertificate;
beforeAll(async () => {
  [valid, other] = await Promise.all([makeCertificate(30), makeCertificate(30)]);
});

const given = (value: string, password?: string): ClientCertificate => ({
  kind: 'clientCertificate',
  clientId: CLIENT_ID,
  certificate: { value },
  ...(password !== undefined && { password }),
});

/** PKCS#12 as Windows exports it: the certificates in the order they are given. */
function pkcs12(key: string, certificates: readonly string[], password: string): string {
  const asn1 = forge.pkcs12.toPkcs12Asn1(
    forge.pki.privateKeyFromPem(key),
    certificates.map((pem) => forge.pki.certificateFromPem(pem)),
    password,
  );
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary').toString('base64');
}

/** That the key fits the first certificate, as the sign-in service checks. */
function expectUsable(pem: string): void {
  const first = new X509Certificate(pem.slice(pem.indexOf('-----BEGIN CERTIFICATE-----')));
  expect(first.checkPrivateKey(createPrivateKey(pem))).toBe(true);
  expect(first.fingerprint256).toBe(new X509Certificate(valid.certificate).fingerprint256);
}

describe('readCertificate', () => {
  it.each<[string, () => ClientCertificate]>([
    ['PEM, the key first', () => given(valid.privateKeyPem + valid.certificate)],
    ['PEM, the certificate first', () => given(`${valid.certificate}\n${valid.privateKeyPem}`)],
    [
      'PEM with text around it',
      () => given(`Bag\n${valid.certificate}\nkey:\n${valid.privateKeyPem}`),
    ],
    [
      'PEM with the lines of Windows',
      () => given((valid.privateKeyPem + valid.certificate).replaceAll('\n', '\r\n')),
    ],
    [
      'PEM whose chain comes first',
      () => given(other.certificate + '\n' + valid.certificate + valid.privateKeyPem),
    ],
    ['a key in the form of PKCS#1', () => given(valid.certificate + rsaKey())],
    [
      'PKCS#12 with its password',
      () => given(pkcs12(valid.privateKeyPem, [valid.certificate], 'pä ss'), 'pä ss'),
    ],
    [
      'PKCS#12 with an empty password',
      () => given(pkcs12(valid.privateKeyPem, [valid.certificate], '')),
    ],
    [
      'PKCS#12 whose chain comes first',
      () => given(pkcs12(valid.privateKeyPem, [other.certificate, valid.certificate], 'x'), 'x'),
    ],
  ])('reads %s', async (_, make) => {
    expectUsable(await readCertificate(make()));
  });

  const rsaKey = (): string => valid.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();

  const encrypted = (): string =>
    valid.privateKey
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
      .toString();

  const legacyEncrypted = (): string =>
    valid.privateKey
      .export({ type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
      .toString();

  it.each<[string, () => ClientCertificate, RegExp]>([
    [
      'a certificate without its key',
      () => given(valid.certificate),
      /has no unencrypted private key/,
    ],
    [
      'a key without its certificate',
      () => given(valid.privateKeyPem),
      /holds no certificate, only a key/,
    ],
    [
      'a key that is encrypted',
      () => given(valid.certificate + encrypted()),
      /no unencrypted private key/,
    ],
    [
      'a key that is encrypted the old way',
      () => given(valid.certificate + legacyEncrypted()),
      /no unencrypted private key/,
    ],
    [
      'a key of another certificate',
      () => given(valid.certificate + other.privateKeyPem),
      /belongs to another certificate/,
    ],
    [
      'a wrong password',
      () => given(pkcs12(valid.privateKeyPem, [valid.certificate], 'right'), 'wrong'),
      /check client_certificate_password/,
    ],
    [
      'a password that is missing',
      () => given(pkcs12(valid.privateKeyPem, [valid.certificate], 'right')),
      /check client_certificate_password/,
    ],
    ['something else', () => given('not a certificate'), /neither PEM nor a PKCS#12 file/],
    ['nothing', () => given(''), /neither PEM nor a PKCS#12 file/],
    [
      'half a certificate',
      () => given(damaged(valid.certificate) + valid.privateKeyPem),
      /is damaged/,
    ],
    ['half a key', () => given(valid.certificate + damaged(valid.privateKeyPem)), /is damaged/],
  ])('refuses %s', async (_, make, message) => {
    const credential = make();
    const failed = readCertificate(credential);
    await expect(failed).rejects.toThrow(GraphError);
    await expect(failed).rejects.toMatchObject({ reason: 'signIn' });
    await expect(failed).rejects.toThrow(message);
    await expect(failed).rejects.not.toThrow(/MII|right|wrong/);
  });

  it.each([
    ['that has expired', 5, -10],
    ['that is not yet valid', 5, 2],
  ])('refuses a certificate %s, with its dates', async (_, days, start) => {
    const { certificate, privateKeyPem } = await makeCertificate(days, start);
    const { validFrom, validTo } = new X509Certificate(certificate);
    await expect(readCertificate(given(certificate + privateKeyPem))).rejects.toThrow(
      `the client certificate "CN=pipeline" is valid from ${validFrom} to ${validTo}; configure one that is valid today`,
    );
  });

  it('names a file that cannot be read', async () => {
    const credential = { ...given(''), certificate: { path: '/not/there.pfx' } };
    await expect(readCertificate(credential)).rejects.toThrow(
      /^the client certificate cannot be read: .*\/not\/there\.pfx/,
    );
  });

  it('refuses a key that no certificate credential can have been made with', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = privateKey.export({ type: 'sec1', format: 'pem' }).toString();
    await expect(readCertificate(given(valid.certificate + pem))).rejects.toThrow(
      /belongs to another certificate/,
    );
  });
});

/** Cut in the middle, between its first and its last line. */
function damaged(pem: string): string {
  const [first = '', second = '', ...rest] = pem.trim().split('\n');
  return `${first}\n${second}\n${rest.at(-1) ?? ''}\n`;
}
