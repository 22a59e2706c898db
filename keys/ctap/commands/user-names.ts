/** Bytes of a name that every key keeps; longer ones are cut by some and refused by others. */
const MOST_BYTES = 64;

/**
 * A name no longer than keys keep, cut between characters.
 *
 * @see https://www.w3.org/TR/webauthn-3/#sctn-strings-truncation
 */
export function shortened(name: string): string {
  const bytes = Buffer.from(name, 'utf8');
  if (bytes.length <= MOST_BYTES) return bytes.toString('utf8');
  let end = MOST_BYTES;
  // Bytes after the first of a character begin with the bits 10.
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end).toString('utf8');
}
