import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPin, sealForMail, type MailedPin } from '../escrow';
import { statusOf, type Progress, type RunProgress } from '../journal';
import { fileError } from '../run';

/** PINs for who mails them. */
export interface Mail {
  /** A file of age, with a table in it. */
  readonly sealed: Uint8Array;
  /** How many PINs are in it. */
  readonly count: number;
}

/**
 * The PINs of all keys that were handed over, encrypted for who mails them.
 *
 * @param identity - a secret key of age that opens the escrow
 * @throws EscrowError when one does not open; FileError when one is not what was written
 */
export async function mailPins(
  { rows }: RunProgress,
  folder: string,
  { identity, to }: { readonly identity: string; readonly to: readonly string[] },
): Promise<Mail> {
  const done = [...rows.values()].filter((row) => statusOf(row) === 'done');
  const pins: MailedPin[] = [];
  for (const row of done) pins.push(...(await opened(row, folder, identity)));
  return { sealed: await sealForMail(pins, to), count: pins.length };
}

async function opened(
  { row, pin }: Progress,
  folder: string,
  identity: string,
): Promise<MailedPin[]> {
  if (pin === undefined) return [];
  const path = join(folder, pin.file);
  let sealed: Buffer;
  try {
    sealed = readFileSync(path);
  } catch (cause) {
    throw fileError(path, 'read', 'Bring it back from a backup.', cause);
  }
  if (createHash('sha256').update(sealed).digest('hex') !== pin.sha256) {
    throw fileError(path, 'used: it is not what was written', 'Bring it back from a backup.');
  }
  return [{ ...(await openPin(sealed, identity)), assetTag: row.assetTag }];
}
