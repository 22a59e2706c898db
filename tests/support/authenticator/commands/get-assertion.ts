import { createHash, sign } from 'node:crypto';
import { named, numbered, type Members } from '../cbor';
import { Refusal } from '../status';
import type { Context } from './context';
import { listedIds } from './descriptors';
import { checkProof, PERMISSION } from './token';

/** Signs in with the newest credential that fits; there is no next one. */
export async function getAssertion(context: Context): Promise<Members> {
  const { request, lasting, touch } = context;
  const rpId = request.text(1);
  const clientDataHash = request.bytes(2);
  const allowed = listedIds(context, 3);
  const proof = request.optionalBytes(6);
  if (proof !== undefined) {
    const protocol = request.optionalNumber(7);
    checkProof(context, {
      protocol,
      proof,
      message: clientDataHash,
      permission: PERMISSION.ga,
      rpId,
    });
  }
  const credential = lasting.credentials.findLast(
    (one) =>
      one.rpId === rpId &&
      (allowed.length === 0 ? one.discoverable : allowed.some((id) => id.equals(one.id))),
  );
  const present = request.optionalInner(5)?.flag('up') !== false;
  if (present) await touch();
  if (credential === undefined) throw new Refusal('noCredentials');
  lasting.counter += 1;
  const counter = Buffer.alloc(4);
  counter.writeUInt32BE(lasting.counter);
  const authData = Buffer.concat([
    createHash('sha256').update(rpId).digest(),
    Buffer.of((present ? 0x01 : 0) | (proof === undefined ? 0 : 0x04)),
    counter,
  ]);
  const digest = credential.algorithm === -8 ? null : 'sha256';
  return numbered({
    1: named({ id: credential.id, type: 'public-key' }),
    2: authData,
    3: sign(digest, Buffer.concat([authData, clientDataHash]), credential.privateKey),
    4: credential.discoverable ? named({ id: credential.userId }) : undefined,
  });
}
