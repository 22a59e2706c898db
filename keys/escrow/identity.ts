import { identityToRecipient } from 'age-encryption';
import { EscrowError } from './sealed-pin';

/**
 * The secret key in a file as age-keygen writes it: one line, comments aside.
 *
 * @throws EscrowError when there is none, or several; nothing of the text is repeated
 */
export async function readIdentity(text: string): Promise<string> {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const [identity] = lines;
  if (identity === undefined || lines.length > 1) {
    throw new EscrowError(
      `the identity file has ${lines.length} lines beside comments; expected one, which begins "AGE-SECRET-KEY-1"`,
    );
  }
  try {
    await identityToRecipient(identity);
  } catch {
    throw new EscrowError(
      'the identity file has no secret key of age; expected a line that begins "AGE-SECRET-KEY-1"',
    );
  }
  return identity;
}
