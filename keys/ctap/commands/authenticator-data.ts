import { createHash } from 'node:crypto';
import type { Answer } from '../answer';

const RP_ID_HASH_BYTES = 32;
const FLAGS_AT = 32;
const ID_LENGTH_AT = 53;
const ID_AT = 55;
const ATTESTED = 0x40;

/**
 * The id of the credential that authenticator data is about. Only what tells that the key answered
 * this request is looked at; the evidence is verified elsewhere.
 *
 * @see https://www.w3.org/TR/webauthn-3/#sctn-authenticator-data
 * @throws CtapError `BAD_ANSWER` when the data is for somebody else or holds no credential
 */
export function credentialIdOf(answer: Answer, data: Buffer, rpId: string): Buffer {
  const rpIdHash = createHash('sha256').update(rpId, 'utf8').digest();
  if (!data.subarray(0, RP_ID_HASH_BYTES).equals(rpIdHash)) {
    return answer.refuse(`the authenticator data is not for ${rpId}`);
  }
  if (data.length <= ID_AT || (data.readUInt8(FLAGS_AT) & ATTESTED) === 0) {
    return answer.refuse('the authenticator data holds no credential');
  }
  const end = ID_AT + data.readUInt16BE(ID_LENGTH_AT);
  if (end >= data.length || end === ID_AT) {
    return answer.refuse('the authenticator data ends in the middle of the credential');
  }
  return data.subarray(ID_AT, end);
}
