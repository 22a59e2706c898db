import 'reflect-metadata';
import { X509Certificate, type KeyObject } from 'node:crypto';
import { getCertificateInfo } from '@simplewebauthn/server/helpers';
import { BasicConstraintsExtension, X509Certificate as Decoded } from '@peculiar/x509';

/** A certificate, read once: Node verifies, the others know what Node does not tell. */
export interface Certificate {
  readonly x509: X509Certificate;
  readonly publicKey: KeyObject;
  /** How many authorities may stand between this one and the last certificate. */
  readonly pathLength: number | undefined;
  readonly critical: readonly string[];
  /** The contents of extensions, by their ids. */
  readonly extensions: ReadonlyMap<string, Buffer>;
  readonly subject: ReturnType<typeof getCertificateInfo>['subject'];
  /** Counted as people do: 3 is the usual one. */
  readonly version: number;
}

/**
 * Reads a certificate in DER.
 *
 * @throws Error when it is none, or has a key that is none.
 */
export function readCertificate(der: Uint8Array): Certificate {
  const x509 = new X509Certificate(der);
  if (!x509.raw.equals(der)) throw new Error('bytes are left over after the certificate');
  const decoded = new Decoded(new Uint8Array(der));
  const { subject, version } = getCertificateInfo(new Uint8Array(der));
  return {
    x509,
    publicKey: x509.publicKey,
    pathLength: decoded.getExtension(BasicConstraintsExtension)?.pathLength,
    critical: decoded.extensions.filter(({ critical }) => critical).map(({ type }) => type),
    extensions: new Map(decoded.extensions.map(({ type, value }) => [type, Buffer.from(value)])),
    subject,
    version: version + 1,
  };
}

/** Whether a certificate was valid at that time. */
export function isInTime({ x509 }: Certificate, at: Date): boolean {
  return Date.parse(x509.validFrom) <= at.getTime() && at.getTime() <= Date.parse(x509.validTo);
}

/** SHA-256 of a certificate, in lower-case hexadecimal digits. */
export function thumbprintOf({ x509 }: Certificate): string {
  return x509.fingerprint256.replaceAll(':', '').toLowerCase();
}
