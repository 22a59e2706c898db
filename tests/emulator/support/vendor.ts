import 'reflect-metadata';
import { KeyObject, webcrypto } from 'node:crypto';
import { BasicConstraintsExtension, Extension, X509CertificateGenerator } from '@peculiar/x509';

const AAGUID_EXTENSION = '1.3.6.1.4.1.45724.1.1.4';
const P256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const SUBJECT = 'C=CH, O=Test, OU=Authenticator Attestation, CN=Test 1';

/** A certificate with its private key. */
export interface Issued {
  readonly der: Buffer;
  readonly pem: string;
  readonly subject: string;
  readonly signingKey: webcrypto.CryptoKey;
  readonly privateKey: KeyObject;
}

interface IssueOptions {
  readonly subject?: string;
  readonly issuer?: Issued;
  readonly authority?: boolean;
  /** The model that the certificate names; none where it is left out. */
  readonly aaguid?: string;
  readonly critical?: boolean;
  readonly notAfter?: string;
}

let serial = 1;

/** Issues a certificate; without an issuer it signs itself. */
export async function issue(options: IssueOptions = {}): Promise<Issued> {
  const { issuer, authority = false, aaguid, critical = false } = options;
  const subject = options.subject ?? (authority ? 'CN=Test Root' : SUBJECT);
  const keys = await webcrypto.subtle.generateKey(P256, true, ['sign', 'verify']);
  serial += 1;
  const named = Buffer.from(`0410${aaguid?.replaceAll('-', '') ?? ''}`, 'hex');
  const certificate = await X509CertificateGenerator.create({
    serialNumber: serial.toString(16).padStart(4, '0'),
    subject,
    issuer: issuer?.subject ?? subject,
    notBefore: new Date('2020-01-01T00:00:00Z'),
    notAfter: new Date(options.notAfter ?? '2040-01-01T00:00:00Z'),
    signingAlgorithm: P256,
    publicKey: keys.publicKey,
    signingKey: issuer?.signingKey ?? keys.privateKey,
    extensions: [
      new BasicConstraintsExtension(authority, undefined, true),
      ...(aaguid === undefined ? [] : [new Extension(AAGUID_EXTENSION, critical, named)]),
    ],
  });
  return {
    der: Buffer.from(certificate.rawData),
    pem: certificate.toString('pem'),
    subject,
    signingKey: keys.privateKey,
    privateKey: KeyObject.from(keys.privateKey),
  };
}

/** A vendor of one model: a root, an authority below it, and the certificate of a batch of keys. */
export interface Vendor {
  readonly aaguid: string;
  readonly root: Issued;
  readonly intermediate: Issued;
  readonly leaf: Issued;
}

export async function vendorOf(aaguid: string): Promise<Vendor> {
  const root = await issue({ authority: true });
  const intermediate = await issue({ authority: true, subject: 'CN=Test Batch', issuer: root });
  return { aaguid, root, intermediate, leaf: await issue({ issuer: intermediate, aaguid }) };
}
