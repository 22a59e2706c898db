import { Decrypter, Encrypter } from 'age-encryption';
import { z } from 'zod';
import { shortText, keySubject } from '../../evidence';
import { Pin } from '../ctap';
import { randomDigits } from './digits';

/** Whose PIN it is. */
export interface PinSubject {
  readonly userId: string;
  readonly slot: string;
  readonly userName?: string | undefined;
  readonly serial?: string | undefined;
}

/** A PIN that was made, and how its escrow keeps it. */
export interface EscrowedPin {
  /** Wipe it after use. */
  readonly pin: Pin;
  /** A file of age. */
  readonly sealed: Uint8Array;
}

/** Makes a PIN and encrypts it, before any key has it. */
export async function makePin(
  subject: PinSubject,
  length: number,
  recipients: readonly string[],
): Promise<EscrowedPin> {
  const digits = randomDigits(length);
  const plain = withPin(subject, digits);
  try {
    const encrypter = new Encrypter();
    for (const recipient of recipients) encrypter.addRecipient(recipient);
    const sealed = await encrypter.encrypt(plain);
    return { pin: Pin.of(digits), sealed };
  } finally {
    digits.fill(0);
    plain.fill(0);
  }
}

/** JSON made of bytes: a string could not be wiped. */
function withPin(subject: PinSubject, digits: Buffer): Buffer {
  const head = JSON.stringify({ version: 1, ...subject }).slice(0, -1);
  return Buffer.concat([Buffer.from(`${head},"pin":"`), digits, Buffer.from('"}')]);
}

const opened = z.strictObject({
  version: z.literal(1),
  userId: keySubject.userId,
  slot: keySubject.slot,
  userName: shortText.max(320).optional(),
  serial: shortText.optional(),
  pin: z.string().regex(/^\d{8,63}$/),
});

/** What an escrow keeps: PINs are for the eyes of the one who mails them. */
export type OpenedPin = z.output<typeof opened>;

/** An escrow that does not open. */
export class EscrowError extends Error {
  override readonly name = 'EscrowError';
}

/**
 * Opens the escrow of a PIN.
 *
 * @param identity - a secret key of age
 * @throws EscrowError when it is for somebody else, or damaged; no PIN and no key is repeated
 */
export async function openPin(sealed: Uint8Array, identity: string): Promise<OpenedPin> {
  let plain: Uint8Array;
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    plain = await decrypter.decrypt(sealed);
  } catch (cause) {
    throw new EscrowError(
      'the PIN does not open with this identity; expected the secret key of a recipient in the desk file, and the file as it was written',
      { cause },
    );
  }
  try {
    return opened.parse(JSON.parse(new TextDecoder().decode(plain)));
  } catch {
    // What was wrong with it could tell it.
    throw new EscrowError('what was opened is no PIN of a desk; expected a file below pins/');
  } finally {
    plain.fill(0);
  }
}
