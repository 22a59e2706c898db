import 'reflect-metadata';
import { type KeyObject, X509Certificate } from 'node:crypto';
import { X509Certificate as ParsedCertificate } from '@peculiar/x509';
import { passkeyFacts } from '../facts/passkeys';
import { reason } from '../system-error';
import { guidOf } from './authenticator-data';
import { refused } from './refused';

/** id-fido-gen-ce-aaguid: an octet string in the extension's octet string. */
const AAGUID_EXTENSION = '1.3.6.1.4.1.45724.1.1.4';
const UNIT = 'Authenticator Attestation';
const VERSION_3 = 2;

/** A certificate, read by two parsers: each part of it that is used later can be used. */
export interface Certificate {
  readonly x509: X509Certificate;
  /** A part of the subject, like `CN`; `''` where it has none. */
  readonly subject: (field: 'C' | 'O' | 'OU' | 'CN') => string;
  readonly publicKey: KeyObject;
  /** Of the AAGUID extension; absent where there is none. */
  readonly model: { readonly critical: boolean; readonly value: Buffer } | undefined;
}

/** @throws Refusal for bytes that are no certificate, also in a part of it */
export function readCertificate(der: Buffer): Certificate {
  try {
    const x509 = new X509Certificate(der);
    const parsed = new ParsedCertificate(x509.raw);
    const named = parsed.getExtension(AAGUID_EXTENSION);
    const { subjectName } = parsed;
    return {
      x509,
      subject: (field) => subjectName.getField(field)[0] ?? '',
      publicKey: x509.publicKey,
      model: named ? { critical: named.critical, value: Buffer.from(named.value) } : undefined,
    };
  } catch (cause) {
    throw refused(`x5c has no certificate: ${reason(cause)}.`, passkeyFacts.statement);
  }
}

/**
 * Holds the certificate of an authenticator against what WebAuthn asks of it.
 *
 * @throws Refusal
 * @see https://www.w3.org/TR/webauthn-3/#sctn-packed-attestation-cert-requirements
 */
export function checkLeaf({ x509: leaf, subject, model }: Certificate, aaguid: string): void {
  if (versionOf(leaf) !== VERSION_3) throw wrong('it is not of version 3');
  if (!/^[A-Z]{2}$/i.test(subject('C'))) throw wrong('its subject names no country');
  if (subject('O') === '' || subject('CN') === '') {
    throw wrong('its subject names no vendor or no name');
  }
  if (subject('OU') !== UNIT) throw wrong(`its subject has another unit than '${UNIT}'`);
  if (leaf.ca) throw wrong('it is that of an authority');
  if (!model) return;
  if (model.critical) throw wrong('its AAGUID is marked critical');
  const stated = model.value.length === 18 ? guidOf(model.value.subarray(2)) : 'unreadable';
  if (stated !== aaguid) throw wrong(`its AAGUID is ${stated}; the authenticator's is ${aaguid}`);
}

/** [0] EXPLICIT INTEGER in front of the serial number; absent for version 1. */
function versionOf({ raw }: X509Certificate): number {
  const at = raw.indexOf(Buffer.from('a003020102', 'hex'));
  return at >= 0 && at < 12 ? VERSION_3 : 0;
}

function wrong(problem: string) {
  return refused(`The attestation certificate is not valid: ${problem}.`, passkeyFacts.statement);
}
