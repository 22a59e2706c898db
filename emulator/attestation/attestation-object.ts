import { passkeyFacts } from '../facts/passkeys';
import { reason } from '../system-error';
import { bytesAt, cborMaps, type CborMap } from './cbor';
import { refused } from './refused';

/** What the authenticator made, with the proof of where it comes from. */
export interface AttestationObject {
  readonly format: string;
  readonly statement: CborMap;
  readonly authenticatorData: Buffer;
}

/**
 * @throws Refusal for anything but one CBOR map with fmt, attStmt and authData
 * @see https://www.w3.org/TR/webauthn-3/#sctn-attestation
 */
export function readAttestationObject(bytes: Buffer): AttestationObject {
  const map = decoded(bytes);
  const [format, statement] = [map.get('fmt'), map.get('attStmt')];
  const authenticatorData = bytesAt(map, 'authData');
  if (typeof format === 'string' && statement instanceof Map && authenticatorData) {
    return { format, statement: statement as CborMap, authenticatorData };
  }
  throw malformed('fmt, attStmt or authData is missing or of another type');
}

function decoded(bytes: Buffer): CborMap {
  try {
    return cborMaps(bytes, 1)[0] ?? new Map();
  } catch (cause) {
    throw malformed(reason(cause));
  }
}

function malformed(problem: string) {
  return refused(`attestationObject cannot be read: ${problem}.`, passkeyFacts.statement);
}
