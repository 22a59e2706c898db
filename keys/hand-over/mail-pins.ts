import { openPin, sealForMail, type MailedPin } from '../escrow';
import { statusOf, type Progress, type RunProgress } from '../journal';
import { readRecorded } from './kept-file';

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
  const sealed = readRecorded(folder, pin);
  return [{ ...(await openPin(sealed, identity)), assetTag: row.assetTag }];
}
