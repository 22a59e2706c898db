import { findSecrets } from '../../support/secret-search';
import { PIPELINE } from '../../support/tenant';

const { secret } = PIPELINE;
const found = (text: string): string[] => findSecrets(Buffer.from(text), { planted: secret });

describe('the search for secrets', () => {
  const plants: readonly [string, string][] = [
    ['text', `before ${secret} after`],
    ['JSON', JSON.stringify({ secret })],
    ['JSON of Go', JSON.stringify({ secret }).replaceAll('&', '\\u0026')],
    ['URL', `https://h/?s=${encodeURIComponent(secret)}&t`],
    ['form', new URLSearchParams({ a: 'b', secret, c: 'd' }).toString()],
    ['hexadecimal', Buffer.from(`<${secret}>`).toString('hex')],
    ...['', '1', '12', '123', '{"secret":"'].flatMap((head): [string, string][] => [
      ['base64', Buffer.from(`${head}${secret}tail`).toString('base64')],
      ['base64url', Buffer.from(`${head}${secret}tail`).toString('base64url')],
    ]),
  ];

  it.each(plants)('finds one that was planted as %s: %s', (encoding, text) => {
    expect(found(text).some((find) => find.startsWith(`planted as ${encoding}`))).toBe(true);
  });

  it.each([[secret.slice(1)], [secret.toLowerCase()], ['']])('finds none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
