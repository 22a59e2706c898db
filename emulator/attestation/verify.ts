import { createHash } from 'node:crypto';
import { passkeyFacts } from '../facts/passkeys';
import type { JsonObject } from '../json';
import { readAttestationObject } from './attestation-object';
import { readAuthenticatorData } from './authenticator-data';
import { leadsTo } from './chain';
import { checkClientData } from './client-data';
import { refused } from './refused';
import { checkStatement } from './statement';

const LONGEST_ID = 1023;

/** What was sent, in bytes. */
export interface Registration {
  readonly credentialId: Buffer;
  readonly clientDataJson: Buffer;
  readonly clientData: JsonObject;
  readonly attestationObject: Buffer;
}

/** What a registration is held against. */
interface Expected {
  readonly rpId: string;
  /** PEM of the roots of one model. */
  readonly roots: (aaguid: string) => readonly string[];
  readonly now: Date;
}

/** A credential that its authenticator vouched for, as far as the format goes. */
export interface VerifiedCredential {
  readonly aaguid: string;
  readonly format: string;
  readonly synced: boolean;
  /** Whether a chain leads to a root of the model. */
  readonly attested: boolean;
  /** SHA-1 in lower-case hexadecimal digits, leaf first. */
  readonly thumbprints: readonly string[];
}

/**
 * Verifies a registration by WebAuthn's procedure; its challenge is the caller's business.
 *
 * @throws Refusal for the first rule that it breaks
 * @see https://www.w3.org/TR/webauthn-3/#sctn-registering-a-new-credential
 */
export function verifyRegistration(sent: Registration, expected: Expected): VerifiedCredential {
  checkClientData(sent.clientData, `https://${expected.rpId}`);
  const object = readAttestationObject(sent.attestationObject);
  const data = readAuthenticatorData(object.authenticatorData);
  const problems: readonly (readonly [boolean, string])[] = [
    [!data.rpIdHash.equals(sha256(expected.rpId)), `is not for '${expected.rpId}'`],
    [!data.userPresent, 'has no user present'],
    [!data.userVerified, 'has no user verified'],
    [data.credentialId.length > LONGEST_ID, `has a credential id of more than ${LONGEST_ID} bytes`],
    [!data.credentialId.equals(sent.credentialId), 'has another credential id than the one sent'],
  ];
  const problem = problems.find(([holds]) => holds)?.[1];
  if (problem !== undefined) {
    throw refused(`The authenticator data ${problem}.`, passkeyFacts.authenticatorData);
  }
  const chain = checkStatement(object, data, sent.clientDataJson).map(({ x509 }) => x509);
  return {
    aaguid: data.aaguid,
    format: object.format,
    synced: data.backupEligible,
    attested: chain.length > 0 && leadsTo(expected.roots(data.aaguid), chain, expected.now),
    thumbprints: chain.map(({ fingerprint }) => fingerprint.replaceAll(':', '').toLowerCase()),
  };
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
