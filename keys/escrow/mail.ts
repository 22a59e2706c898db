import { Encrypter } from 'age-encryption';
import { stringify } from 'csv-stringify/sync';
import type { OpenedPin } from './sealed-pin';

/** A PIN with what the one who mails it needs beside it. */
export interface MailedPin extends OpenedPin {
  readonly assetTag?: string | undefined;
}

/** The table of PINs for who mails them, encrypted for them alone. */
export async function sealForMail(
  pins: readonly MailedPin[],
  recipients: readonly string[],
): Promise<Uint8Array> {
  const rows = pins.map(({ userId, userName, slot, serial, assetTag, pin }) => [
    userId,
    userName ?? '',
    slot,
    serial ?? '',
    assetTag ?? '',
    pin,
  ]);
  const columns = ['user_id', 'user', 'slot', 'serial', 'asset_tag', 'pin'];
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(stringify(rows, { header: true, columns, escape_formulas: true }));
}
