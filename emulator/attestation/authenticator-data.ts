import { passkeyFacts } from '../facts/passkeys';
import { reason } from '../system-error';
import { cborMaps, type CborMap } from './cbor';
import { refused } from './refused';

const FLAG = {
  userPresent: 0x01,
  userVerified: 0x04,
  backupEligible: 0x08,
  backedUp: 0x10,
  attestedCredential: 0x40,
  extensions: 0x80,
} as const;

/** The hash of the relying party, the flags and the counter. */
const HEAD = 37;
const AAGUID_BYTES = 16;
const LENGTH_BYTES = 2;

/** What an authenticator says of itself and of the credential that it made. */
export interface AuthenticatorData {
  readonly rpIdHash: Buffer;
  readonly userPresent: boolean;
  readonly userVerified: boolean;
  readonly backupEligible: boolean;
  /** Lower-case, with dashes. */
  readonly aaguid: string;
  readonly credentialId: Buffer;
  /** COSE. */
  readonly publicKey: CborMap;
}

/**
 * @throws Refusal where bytes are missing or left over
 * @see https://www.w3.org/TR/webauthn-3/#sctn-authenticator-data
 */
export function readAuthenticatorData(bytes: Buffer): AuthenticatorData {
  if (bytes.length < HEAD) throw wrong(`it has ${bytes.length} bytes`);
  const flags = bytes.readUInt8(32);
  const has = (flag: number): boolean => (flags & flag) !== 0;
  if (!has(FLAG.attestedCredential)) throw wrong('it has no credential');
  if (has(FLAG.backedUp) && !has(FLAG.backupEligible)) {
    throw wrong('the credential is backed up and cannot be');
  }
  const rest = bytes.subarray(HEAD);
  const idStart = AAGUID_BYTES + LENGTH_BYTES;
  if (rest.length < idStart) throw wrong('it ends within the credential');
  const keyStart = idStart + rest.readUInt16BE(AAGUID_BYTES);
  const credentialId = rest.subarray(idStart, keyStart);
  if (keyStart > rest.length || credentialId.length === 0) {
    throw wrong('it ends within the credential id, or has none');
  }
  return {
    rpIdHash: bytes.subarray(0, 32),
    userPresent: has(FLAG.userPresent),
    userVerified: has(FLAG.userVerified),
    backupEligible: has(FLAG.backupEligible),
    aaguid: guidOf(rest.subarray(0, AAGUID_BYTES)),
    credentialId,
    publicKey: publicKeyOf(rest.subarray(keyStart), has(FLAG.extensions)),
  };
}

function publicKeyOf(bytes: Buffer, extensions: boolean): CborMap {
  try {
    return cborMaps(bytes, extensions ? 2 : 1)[0] ?? new Map();
  } catch (cause) {
    throw wrong(`its public key cannot be read (${reason(cause)})`);
  }
}

export function guidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function wrong(problem: string) {
  return refused(
    `The authenticator data is not valid: ${problem}.`,
    passkeyFacts.authenticatorData,
  );
}
