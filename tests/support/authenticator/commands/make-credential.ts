import { createHash, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { named, numbered, toCbor, type Members } from '../cbor';
import { aaguidBytes } from '../options';
import type { Request } from '../request';
import type { Credential } from '../state';
import { Refusal } from '../status';
import type { Context } from './context';
import { listedIds } from './descriptors';
import { checkProof, PERMISSION } from './token';

const FLAGS = { up: 0x01, uv: 0x04, at: 0x40, ed: 0x80 } as const;

export async function makeCredential(context: Context): Promise<Members> {
  const { request, options, lasting, touch } = context;
  const clientDataHash = request.bytes(1);
  const rpId = request.inner(2).text('id');
  const user = request.inner(3);
  const algorithm = firstKnown(request.list(4), options.algorithms);
  const wants = request.optionalInner(7);
  if (wants?.flag('uv') === true) throw new Refusal('invalidOption');
  if (wants?.flag('up') === false) throw new Refusal('invalidOption');
  const proof = request.optionalBytes(8);
  if (proof?.length === 0) return chosen(context);
  if (proof === undefined && lasting.pinHash !== undefined) throw new Refusal('puatRequired');
  if (proof !== undefined) {
    const protocol = request.optionalNumber(9);
    checkProof(context, {
      protocol,
      proof,
      message: clientDataHash,
      permission: PERMISSION.mc,
      rpId,
    });
  }
  if (excludes(listedIds(context, 5), lasting.credentials, rpId)) {
    await touch();
    throw new Refusal('credentialExcluded');
  }
  const discoverable = wants?.flag('rk') === true;
  const kept = withoutSame(lasting.credentials, { discoverable, rpId, userId: user.bytes('id') });
  const full = kept.filter((one) => one.discoverable).length >= options.slots;
  if (discoverable && full) throw new Refusal('keyStoreFull');
  await touch();
  const credential = generate({ algorithm, rpId, user, discoverable }, request.optionalInner(6));
  lasting.credentials = [...kept, credential];
  const authData = authenticatorData(context, credential, proof !== undefined);
  const signed = Buffer.concat([authData, clientDataHash]);
  const { fmt, attStmt } = context.attestation.state(signed, credential);
  return numbered({ 1: fmt, 2: authData, 3: attStmt });
}

/** An empty proof asks which key is meant: a touch answers. */
async function chosen({ lasting, touch }: Context): Promise<never> {
  await touch();
  throw new Refusal(lasting.pinHash === undefined ? 'pinNotSet' : 'pinInvalid');
}

function firstKnown(wanted: readonly Request[], known: readonly number[]): number {
  if (wanted.length === 0) throw new Refusal('missingParameter');
  const algorithm = wanted.map((one) => one.number('alg')).find((one) => known.includes(one));
  if (algorithm === undefined) throw new Refusal('unsupportedAlgorithm');
  return algorithm;
}

const excludes = (ids: readonly Buffer[], held: readonly Credential[], rpId: string): boolean =>
  ids.some((id) => held.some((one) => one.rpId === rpId && one.id.equals(id)));

/** A discoverable credential takes the place of the same user's. */
const withoutSame = (
  held: readonly Credential[],
  { discoverable, rpId, userId }: Pick<Credential, 'discoverable' | 'rpId' | 'userId'>,
): Credential[] =>
  held.filter(
    (one) => !(discoverable && one.discoverable && one.rpId === rpId && one.userId.equals(userId)),
  );

function generate(
  {
    algorithm,
    rpId,
    user,
    discoverable,
  }: {
    readonly algorithm: number;
    readonly rpId: string;
    readonly user: Request;
    readonly discoverable: boolean;
  },
  extensions: Request | undefined,
): Credential {
  const { privateKey, publicKey } =
    algorithm === -8
      ? generateKeyPairSync('ed25519')
      : generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  return {
    id: randomBytes(48),
    rpId,
    userId: user.bytes('id'),
    userName: user.optionalText('name'),
    displayName: user.optionalText('displayName'),
    discoverable,
    credProtect: extensions?.optionalNumber('credProtect'),
    algorithm,
    privateKey,
    coseKey: coseKey(algorithm, publicKey),
  };
}

function coseKey(algorithm: number, publicKey: KeyObject): Members {
  const { x = '', y } = publicKey.export({ format: 'jwk' });
  const [first, second] = [x, y].map((text) =>
    text === undefined ? undefined : Buffer.from(text, 'base64url'),
  );
  return numbered(
    algorithm === -8
      ? { 1: 1, 3: -8, [-1]: 6, [-2]: first }
      : { 1: 2, 3: -7, [-1]: 1, [-2]: first, [-3]: second },
  );
}

function authenticatorData(context: Context, credential: Credential, verified: boolean): Buffer {
  const { lasting, options, request } = context;
  const hmacSecret = request.optionalInner(6)?.flag('hmac-secret') === true;
  const extensions = named({
    credProtect: credential.credProtect,
    'hmac-secret': hmacSecret ? true : undefined,
  });
  const flags =
    FLAGS.up | FLAGS.at | (verified ? FLAGS.uv : 0) | (extensions.size > 0 ? FLAGS.ed : 0);
  lasting.counter += 1;
  const counter = Buffer.alloc(4);
  counter.writeUInt32BE(lasting.counter);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(credential.id.length);
  return Buffer.concat([
    createHash('sha256').update(credential.rpId).digest(),
    Buffer.of(flags),
    counter,
    aaguidBytes(options.aaguid),
    length,
    credential.id,
    toCbor(credential.coseKey),
    ...(extensions.size > 0 ? [toCbor(extensions)] : []),
  ]);
}
