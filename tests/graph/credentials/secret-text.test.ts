import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSecret, readSecretBytes } from '../../../graph/credentials/secret-text';
import { GraphError } from '../../../graph/graph-error';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entra-policy-secret-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(content: string | Buffer): { path: string } {
  const path = join(folder, 'a "secret"');
  writeFileSync(path, content);
  return { path };
}

describe('readSecret', () => {
  it.each([
    ['as it is given', () => ({ value: 'Zq8~a/+=& b' }), 'Zq8~a/+=& b'],
    ['of a file', () => file('Zq8~ä'), 'Zq8~ä'],
    ['without the end of the line', () => file('Zq8~\r\n'), 'Zq8~'],
    ['without a byte order mark', () => file('\ufeffZq8~'), 'Zq8~'],
    ['of many letters', () => file('x'.repeat(2_000_000)), 'x'.repeat(2_000_000)],
  ])('reads a secret %s', async (_, make, secret) => {
    expect(await readSecret(make(), 'client secret')).toBe(secret);
  });

  it('reads a file again each time, so that a rotated one is followed', async () => {
    const text = file('old');
    expect(await readSecret(text, 'client secret')).toBe('old');
    file('new');
    expect(await readSecret(text, 'client secret')).toBe('new');
  });

  it.each([
    [
      'an empty file',
      () => file(''),
      /^the client secret in ".*a \\"secret\\"" is empty; expected its text$/,
    ],
    ['a file of lines only', () => file('\n \t\n'), /is empty/],
    ['an empty value', () => ({ value: '  ' }), /^the client secret that is configured is empty/],
    [
      'a file that is not there',
      () => ({ path: join(folder, 'gone') }),
      /cannot be read: .*ENOENT.*gone.*; name a file that this process may read$/,
    ],
    ['a folder', () => ({ path: folder }), /cannot be read: .*EISDIR/],
    ['a path with a null', () => ({ path: 'a\0b' }), /cannot be read/],
  ])('refuses %s, naming where it is', async (_, make, message) => {
    const failed = readSecret(make(), 'client secret');
    await expect(failed).rejects.toThrow(GraphError);
    await expect(failed).rejects.toMatchObject({ reason: 'signIn' });
    await expect(failed).rejects.toThrow(message);
  });
});

describe('readSecretBytes', () => {
  it('keeps bytes that are no text', async () => {
    const bytes = Buffer.from([0x30, 0x82, 0xff, 0x00, 0x0a]);
    expect(await readSecretBytes(file(bytes), 'client certificate')).toEqual(bytes);
  });
});
