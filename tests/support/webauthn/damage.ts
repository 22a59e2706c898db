import { isoCBOR } from '@simplewebauthn/server/helpers';
import type { PublicKeyCredential } from '../../../evidence/attestation/decode';
import type { Random } from '../random';
import type { Vendor } from './authority';
import type { RegistrationCase } from './cases';
import { attestationObject, makeCredential } from './credential';
import { optionsOf } from './options';

/** Up to here, authenticator data has hash, flags, counter, model and the length of the id. */
const HEAD = 55;

/** A credential with one byte changed, cut off, or left over, wherever that may be. */
export function damaged(
  random: Random,
  vendor: Vendor,
  trust: 'required' | 'preferred',
): RegistrationCase {
  const options = optionsOf();
  const format = trust === 'required' ? 'packed' : random.pick(['packed', 'none']);
  // What proves nothing is read by others in other ways: certificates count with a root alone.
  const chain = trust === 'required' ? [vendor.leaf, vendor.intermediate] : [];
  const credential = makeCredential({ options, aaguid: vendor.aaguid, format, chain });
  const place = random.pick(format === 'packed' ? PLACES : PLACES.slice(0, 3));
  const { name, credential: changed } = place(random, credential, format);
  return { name: `${format}, ${name}`, options, credential: changed };
}

type Place = (
  random: Random,
  credential: PublicKeyCredential,
  format: string,
) => { name: string; credential: PublicKeyCredential };

const clientData: Place = (random, credential) => {
  const { bytes, how } = damage(random, decode(credential.response.clientDataJSON));
  return {
    name: `client data ${how}`,
    credential: withResponse(credential, 'clientDataJSON', bytes),
  };
};

const id: Place = (random, credential) => {
  const { bytes, how } = damage(random, decode(credential.id));
  return { name: `id ${how}`, credential: { ...credential, id: bytes.toString('base64url') } };
};

const authenticatorData: Place = (random, credential, format) => {
  const { statement, data } = parts(credential);
  // Without a signature, the key behind the head is for its user to prove.
  const { bytes, how } = damage(random, data, format === 'none' ? HEAD : data.length);
  const object = decode(attestationObject(format, statement, bytes));
  return {
    name: `authenticator data ${how}`,
    credential: withResponse(credential, 'attestationObject', object),
  };
};

const signature: Place = (random, credential, format) => {
  const { statement, data } = parts(credential);
  const { bytes, how } = damage(random, Buffer.from(statement.get('sig') as Uint8Array));
  const changed = new Map(statement).set('sig', new Uint8Array(bytes));
  const object = decode(attestationObject(format, changed, data));
  return {
    name: `signature ${how}`,
    credential: withResponse(credential, 'attestationObject', object),
  };
};

const wholeObject: Place = (random, credential) => {
  const { bytes, how } = damage(random, decode(credential.response.attestationObject));
  return {
    name: `object ${how}`,
    credential: withResponse(credential, 'attestationObject', bytes),
  };
};

const PLACES: readonly Place[] = [clientData, id, authenticatorData, signature, wholeObject];

function damage(random: Random, from: Buffer, until = from.length): { bytes: Buffer; how: string } {
  const at = random.below(until);
  const how = random.pick(['changed', 'changed', 'changed', 'cut off', 'left over']);
  if (how === 'cut off') return { bytes: from.subarray(0, at), how: `${how} at ${at.toString()}` };
  if (how === 'left over') return { bytes: Buffer.concat([from, Buffer.of(at & 0xff)]), how };
  const bytes = Buffer.from(from);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random.below(8)), at);
  return { bytes, how: `${how} at ${at.toString()}` };
}

function parts({ response }: PublicKeyCredential): {
  statement: Map<string, unknown>;
  data: Buffer;
} {
  const bytes = new Uint8Array(decode(response.attestationObject));
  const object = isoCBOR.decodeFirst<Map<string, unknown>>(bytes);
  return {
    statement: object.get('attStmt') as Map<string, unknown>,
    data: Buffer.from(object.get('authData') as Uint8Array),
  };
}

const decode = (text: string): Buffer => Buffer.from(text, 'base64url');

const withResponse = (
  credential: PublicKeyCredential,
  name: 'clientDataJSON' | 'attestationObject',
  bytes: Buffer,
): PublicKeyCredential => ({
  ...credential,
  response: { ...credential.response, [name]: bytes.toString('base64url') },
});
