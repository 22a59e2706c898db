import { readFile } from 'node:fs/promises';
import { GraphError } from '../graph-error';
import type { SecretText } from './credential';

/**
 * Reads a secret text.
 *
 * @param subject - what it is, for messages: "client secret"
 * @throws GraphError naming the file when it cannot be read or is empty.
 */
export async function readSecret(text: SecretText, subject: string): Promise<string> {
  const value = (await readSecretBytes(text, subject)).toString('utf8').trim();
  if (value !== '') return value;
  throw new GraphError('signIn', `the ${subject} ${place(text)} is empty; expected its text`);
}

/** The bytes of a secret that may be binary. */
export async function readSecretBytes(text: SecretText, subject: string): Promise<Buffer> {
  if ('value' in text) return Buffer.from(text.value, 'utf8');
  try {
    return await readFile(text.path);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new GraphError(
      'signIn',
      `the ${subject} cannot be read: ${why}; name a file that this process may read`,
      {},
      { cause },
    );
  }
}

const place = (text: SecretText): string =>
  'path' in text ? `in ${JSON.stringify(text.path)}` : 'that is configured';
