import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { decodeBase64 } from '../bytes';
import { checkShape, readJson } from '../document';
import { refuse, Refusal, shown, type Finding } from '../finding';
import { preAuthenticationEncoding } from './pae';
import { keyIdOf, type SignerRole, type SigningKey, type SigningKeys } from './signing-keys';

const base64 = z.string().refine((text) => decodeBase64(text) !== undefined, 'is no base64');

const envelope = z.strictObject({
  payloadType: z.string(),
  payload: base64,
  signatures: z
    .array(z.strictObject({ keyid: z.string(), sig: base64 }))
    .nonempty()
    .max(16),
});

/** Something signed, as a file has it. */
export type Envelope = z.output<typeof envelope>;

/** How an envelope is opened. */
export interface Opening {
  /** What the file is, for messages. */
  readonly subject: string;
  readonly payloadType: string;
  readonly keys: SigningKeys;
  /** How many holders of each role must have signed. */
  readonly needed: Partial<Readonly<Record<SignerRole, number>>>;
}

/** What was in an envelope, and whose signatures count. */
export interface Opened {
  readonly payload: Buffer;
  readonly signers: readonly SigningKey[];
}

/**
 * Opens an envelope whose signatures suffice. A signature by an unknown key does not count; one
 * that a known key has not made ends the reading.
 *
 * @see https://github.com/secure-systems-lab/dsse/blob/v1.0.2/envelope.md
 * @throws Refusal when they do not suffice, or the file is no such envelope.
 */
export function openEnvelope(
  text: string,
  { subject, payloadType, keys, needed }: Opening,
): Opened {
  const given = checkShape(envelope, readJson(text, subject), subject);
  if (given.payloadType !== payloadType) {
    refuse({
      rule: 'payload-type',
      subject: `the payload type of ${subject}`,
      given: shown(given.payloadType),
      expected: shown(payloadType),
      step: 'Give the file that was written for this purpose.',
    });
  }
  const payload = decodeBase64(given.payload) ?? Buffer.alloc(0);
  const signed = preAuthenticationEncoding(payloadType, payload);
  // A map: who signs twice has signed once.
  const signers = new Map<string, SigningKey>();
  for (const { keyid, sig } of given.signatures) {
    const key = keys.get(keyid);
    if (key === undefined) continue;
    if (!verify(null, signed, key.publicKey, decodeBase64(sig) ?? Buffer.alloc(0))) {
      refuse({
        rule: 'signature',
        subject: `the signature of ${shown(key.holder)} on ${subject}`,
        given: 'not valid',
        expected: 'a signature of exactly this content',
        step: 'Take the file again from where it was written: this one was changed.',
      });
    }
    signers.set(key.id, key);
  }
  const unknown = given.signatures.map(({ keyid }) => keyid).filter((keyid) => !keys.has(keyid));
  checkThreshold({ subject, needed, signers: [...signers.values()], unknown });
  return { payload, signers: [...signers.values()] };
}

/** One holder with two keys is still one. */
function checkThreshold({
  subject,
  needed,
  signers,
  unknown,
}: Pick<Opening, 'subject' | 'needed'> & {
  readonly signers: readonly SigningKey[];
  readonly unknown: readonly string[];
}): void {
  const findings = Object.entries(needed).flatMap(([role, count]): Finding[] => {
    const holders = new Set(
      signers.filter((key) => key.role === role).map(({ holder }) => holder.toLowerCase()),
    );
    if (holders.size >= count) return [];
    const others =
      unknown.length === 0 ? '' : `, and by unknown keys ${unknown.map(shown).join(', ')}`;
    return [
      {
        rule: 'threshold',
        subject,
        given: `signed by ${holders.size.toString()} of role ${role}${others}`,
        expected: `${count.toString()} of role ${role} in the list of keys`,
        step:
          role === 'approver'
            ? 'Let an approver look at it and sign it.'
            : `Sign it with a key of a ${role}, or add that key to the list.`,
      },
    ];
  });
  if (findings.length > 0) throw new Refusal(findings);
}

/** Puts a payload into an envelope, with one signature. */
export function sealEnvelope(
  payloadType: string,
  payload: string | Uint8Array,
  privateKey: KeyObject,
): Envelope {
  const bytes = Buffer.from(payload);
  const unsigned = { payloadType, payload: bytes.toString('base64') };
  return { ...unsigned, signatures: [signatureOf(payloadType, bytes, privateKey)] };
}

/** Adds a signature. What it signs is what the signer has read: the envelope's payload. */
export function countersign(sealed: Envelope, privateKey: KeyObject): Envelope {
  const payload = decodeBase64(sealed.payload) ?? Buffer.alloc(0);
  const added = signatureOf(sealed.payloadType, payload, privateKey);
  const others = sealed.signatures.filter(({ keyid }) => keyid !== added.keyid);
  return { ...sealed, signatures: [...others, added] };
}

/**
 * Reads an envelope without opening it.
 *
 * @throws Refusal when it is none.
 */
export function readEnvelope(text: string, subject: string): Envelope {
  return checkShape(envelope, readJson(text, subject), subject);
}

function signatureOf(
  payloadType: string,
  payload: Uint8Array,
  privateKey: KeyObject,
): Envelope['signatures'][number] {
  const signature = sign(null, preAuthenticationEncoding(payloadType, payload), privateKey);
  return { keyid: keyIdOf(createPublicKey(privateKey)), sig: signature.toString('base64') };
}
