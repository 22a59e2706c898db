import 'reflect-metadata';
import { KeyObject, webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  Extension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** id-fido-gen-ce-aaguid. */
const AAGUID_EXTENSION = '1.3.6.1.4.1.45724.1.1.4';
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** A certificate with its private key. */
export interface Issued {
  readonly der: Buffer;
  readonly pem: string;
  readonly subject: string;
  readonly keys: webcrypto.CryptoKeyPair;
  readonly privateKey: KeyObject;
}

/** What a certificate says; what is left out is as an honest vendor has it. */
export interface CertificateOptions {
  readonly subject?: string;
  readonly issuer?: Issued;
  readonly authority?: boolean;
  readonly pathLength?: number;
  /** The model that the certificate names; none where it is null. */
  readonly aaguid?: string | null;
  readonly host?: string;
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  readonly extensions?: readonly Extension[];
  /** The public key of somebody else, in DER, that is certified in place of a new one. */
  readonly publicKey?: Buffer;
}

export const LEAF_SUBJECT =
  'C=CH, O=Test Keys, OU=Authenticator Attestation, CN=Test Key Attestation 1';

let serial = 1;

/** Issues a certificate; without an issuer it signs itself. */
export async function issue(options: CertificateOptions = {}): Promise<Issued> {
  const {
    issuer,
    authority = false,
    subject = authority ? 'CN=Test Root' : LEAF_SUBJECT,
  } = options;
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  serial += 1;
  const certificate = await X509CertificateGenerator.create({
    serialNumber: serial.toString(16).padStart(4, '0'),
    subject,
    issuer: issuer?.subject ?? subject,
    notBefore: options.notBefore ?? new Date('2020-01-01T00:00:00Z'),
    notAfter: options.notAfter ?? new Date('2040-01-01T00:00:00Z'),
    signingAlgorithm: ALGORITHM,
    publicKey: await publicKeyOf(options.publicKey, keys),
    signingKey: (issuer?.keys ?? keys).privateKey,
    extensions: [
      new BasicConstraintsExtension(authority, options.pathLength, true),
      ...(typeof options.aaguid === 'string' ? [namesModel(options.aaguid)] : []),
      ...(options.host === undefined
        ? []
        : [new SubjectAlternativeNameExtension([{ type: 'dns', value: options.host }])]),
      ...(options.extensions ?? []),
    ],
  });
  return {
    der: Buffer.from(certificate.rawData),
    pem: certificate.toString('pem'),
    subject,
    keys,
    privateKey: KeyObject.from(keys.privateKey),
  };
}

const publicKeyOf = async (
  der: Buffer | undefined,
  own: webcrypto.CryptoKeyPair,
): Promise<webcrypto.CryptoKey> =>
  der === undefined
    ? own.publicKey
    : webcrypto.subtle.importKey('spki', new Uint8Array(der), ALGORITHM, true, ['verify']);

/** The extension by which a certificate names a model. */
export function namesModel(aaguid: string, critical = false): Extension {
  const value = Buffer.from(`0410${aaguid.replaceAll('-', '')}`, 'hex');
  return new Extension(AAGUID_EXTENSION, critical, value);
}

/** A vendor: a root, an authority below it, and the certificate of a batch of keys. */
export interface Vendor {
  readonly aaguid: string;
  readonly root: Issued;
  readonly intermediate: Issued;
  readonly leaf: Issued;
}

/** A vendor of one model. */
export async function vendorOf(aaguid: string, name = 'Test'): Promise<Vendor> {
  const root = await issue({ authority: true, subject: `CN=${name} Root` });
  const intermediate = await issue({
    authority: true,
    subject: `CN=${name} Intermediate`,
    pathLength: 0,
    issuer: root,
  });
  return { aaguid, root, intermediate, leaf: await issue({ issuer: intermediate, aaguid }) };
}
