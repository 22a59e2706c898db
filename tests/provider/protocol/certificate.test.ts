import { execFileSync, spawnSync } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIdentity } from '../../../provider/protocol/certificate';

const HOUR_MS = 3_600_000;
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
const withOpenssl = hasOpenssl ? it : it.skip;

describe('createIdentity', () => {
  const identity = createIdentity();
  const certificate = new X509Certificate(identity.cert);

  it('makes a certificate that its own key signed', () => {
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.checkPrivateKey(createPrivateKey(identity.key))).toBe(true);
    expect(certificate.checkIssued(certificate)).toBe(true);
  });

  it('names localhost, as Terraform checks', () => {
    expect(certificate.checkHost('localhost')).toBe('localhost');
    expect(certificate.checkHost('example.com')).toBeUndefined();
    expect(certificate.subject).toBe('CN=localhost');
    expect(certificate.issuer).toBe('CN=localhost');
  });

  it('uses a P-256 key', () => {
    expect(certificate.publicKey.asymmetricKeyDetails?.namedCurve).toBe('prime256v1');
  });

  it('is an authority that servers and clients may use', () => {
    expect(certificate.ca).toBe(true);
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2']);
  });

  it('is valid from a day ago for a year', () => {
    const now = new Date('2026-03-29T01:30:15.250Z');
    const { validFrom, validTo } = new X509Certificate(createIdentity(now).cert);
    expect(new Date(validFrom)).toEqual(new Date('2026-03-28T01:30:15Z'));
    expect(new Date(validTo)).toEqual(new Date('2027-03-29T01:30:15Z'));
    const today = [certificate.validFrom, certificate.validTo].map((date) => Date.parse(date));
    expect(today[0]).toBeLessThan(Date.now() - 23 * HOUR_MS);
    expect(today[1]).toBeGreaterThan(Date.now() + 364 * 24 * HOUR_MS);
  });

  it('gives the same certificate as PEM and as DER', () => {
    expect(certificate.raw.equals(identity.der)).toBe(true);
    expect(identity.cert).toMatch(/^-----BEGIN CERTIFICATE-----\n([\w+/=]{1,64}\n)+-----END/);
  });

  it('gives every certificate a key and a positive serial number of its own', () => {
    const others = Array.from({ length: 50 }, () => new X509Certificate(createIdentity().cert));
    expect(new Set(others.map(({ serialNumber }) => serialNumber)).size).toBe(50);
    expect(new Set(others.map(({ fingerprint256 }) => fingerprint256)).size).toBe(50);
    for (const { serialNumber } of others) expect(serialNumber).toMatch(/^[4-7][0-9A-F]{31}$/);
  });

  withOpenssl('satisfies openssl as an authority, a server and a client', () => {
    const directory = mkdtempSync(join(tmpdir(), 'entra-policy-certificate-'));
    const file = join(directory, 'cert.pem');
    writeFileSync(file, identity.cert);
    const verify = (...purpose: string[]): string =>
      execFileSync('openssl', ['verify', '-x509_strict', '-CAfile', file, ...purpose, file], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    try {
      expect(verify('-purpose', 'sslserver', '-verify_hostname', 'localhost')).toContain(': OK');
      expect(verify('-purpose', 'sslclient')).toContain(': OK');
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  withOpenssl('reads in openssl as it was meant', () => {
    const text = execFileSync('openssl', ['x509', '-noout', '-text'], {
      input: identity.cert,
      encoding: 'utf8',
    });
    expect(text).toContain('Version: 3 (0x2)');
    expect(text).toContain('Signature Algorithm: ecdsa-with-SHA256');
    expect(text).toMatch(/Basic Constraints: critical\s+CA:TRUE/);
    expect(text).toMatch(/Key Usage: critical\s+Digital Signature, Certificate Sign\s/);
    expect(text).toMatch(/Extended Key Usage: \s+TLS Web Server.*TLS Web Client/);
    expect(text).toMatch(/Subject Alternative Name: \s+DNS:localhost/);
  });
});
