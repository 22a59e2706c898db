import { Encrypter } from 'age-encryption';
import { quote } from '../../model/quote';

/**
 * Checks that texts are recipients of age.
 *
 * @throws what `refuse` makes of the problem; a secret key is not repeated in it.
 */
export function checkRecipients(
  recipients: readonly string[],
  refuse: (problem: string) => Error,
): void {
  for (const [index, recipient] of recipients.entries()) {
    const name = `recipient ${index + 1} of PINs`;
    if (/age-secret-key|age-plugin/i.test(recipient)) {
      throw refuse(
        `${name} is a secret key or a plugin; expected the public half, which begins "age1". A secret key in this file is no secret any more: make another one`,
      );
    }
    try {
      new Encrypter().addRecipient(recipient);
    } catch {
      // The library's own error repeats the text without quotation marks.
      throw refuse(
        `${name} is ${quote(recipient.slice(0, 80))}; expected a recipient of age, whole, as age-keygen prints it: "age1…"`,
      );
    }
  }
}
