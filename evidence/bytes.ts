import { createHash } from 'node:crypto';

/**
 * The bytes that a text means in base64 or base64url, with or without padding; undefined where it
 * is no spelling of them, such as one that mixes the alphabets.
 */
export function decodeBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  const standard = bytes.toString('base64');
  const url = bytes.toString('base64url');
  const padding = '='.repeat(standard.length - url.length);
  const spellings = [standard, standard.slice(0, url.length), url, `${url}${padding}`];
  return spellings.includes(text) ? bytes : undefined;
}

/** SHA-256 in lower-case hexadecimal digits, as Terraform's `filesha256` writes it. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
