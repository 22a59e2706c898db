import { createHash } from 'node:crypto';
import { gap } from '../facts/fact';
import { passkeyFacts } from '../facts/passkeys';
import type { AttestationObject } from './attestation-object';
import type { AuthenticatorData } from './authenticator-data';
import { bytesAt } from './cbor';
import { type Certificate, checkLeaf, readCertificate } from './certificate';
import { algorithms, readPublicKey } from './public-key';
import { refused } from './refused';
import { verifies } from './signature';

/** An attestation whose statement was verified: the certificates that came with it, leaf first. */
export type Chain = readonly Certificate[];

/**
 * Verifies the statement as its format asks.
 *
 * @throws Refusal
 */
export function checkStatement(
  object: AttestationObject,
  data: AuthenticatorData,
  clientDataJson: Buffer,
): Chain {
  const publicKey = readPublicKey(data.publicKey);
  if (object.format === 'none') {
    if (object.statement.size > 0) throw wrong("format 'none' comes with a statement");
    return [];
  }
  if (object.format !== 'packed') {
    throw refused(
      `Attestation format '${object.format}' is not supported; expected 'packed' or 'none'.`,
      gap(passkeyFacts.otherFormats),
    );
  }
  const algorithm = object.statement.get('alg');
  const signature = bytesAt(object.statement, 'sig');
  if (!signature) throw wrong('it has no signature');
  const digest = createHash('sha256').update(clientDataJson).digest();
  const signed = Buffer.concat([object.authenticatorData, digest]);
  const chain = chainOf(object);
  const [leaf] = chain;
  if (!leaf) {
    if (algorithm !== publicKey.algorithm) throw wrong('alg is not the algorithm of the key');
    if (!verifies(signed, publicKey.key, signature)) throw wrong('the signature does not fit');
    return [];
  }
  checkLeaf(leaf, data.aaguid);
  const kind = leaf.publicKey.asymmetricKeyType;
  const fits =
    (algorithm === algorithms.es256 && kind === 'ec') ||
    (algorithm === algorithms.rs256 && kind === 'rsa');
  if (!fits || !verifies(signed, leaf.publicKey, signature)) {
    throw wrong('the signature does not fit the certificate');
  }
  return chain;
}

function chainOf({ statement }: AttestationObject): Chain {
  const sent = statement.get('x5c');
  if (sent === undefined) return [];
  if (!Array.isArray(sent) || sent.length === 0) throw wrong('x5c has no certificate');
  return sent.map((der: unknown) => {
    if (der instanceof Uint8Array) return readCertificate(Buffer.from(der));
    throw wrong('x5c has something else than bytes');
  });
}

function wrong(problem: string) {
  return refused(`The attestation statement is not valid: ${problem}.`, passkeyFacts.statement);
}
