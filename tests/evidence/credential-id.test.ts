import { randomBytes } from 'node:crypto';
import { credentialIdCandidates, isMethodOf } from '../../evidence';
import { Random } from '../support/random';
import { encodeUrlToken } from '../support/url-token';

/** Ids of random bytes and lengths, as authenticators make them. */
const ids = (count: number): Buffer[] => {
  const random = new Random(5);
  return Array.from({ length: count }, () => randomBytes(16 + random.below(55)));
};

describe('the UrlToken of a credential id', () => {
  it.each([
    ['', '0'],
    ['00', 'AA2'],
    ['0000', 'AAA1'],
    ['fbff', '-_81'],
    ['fefdfc', '_v380'],
  ])('of %s is %s', (hex, token) => {
    expect(encodeUrlToken(Buffer.from(hex, 'hex'))).toBe(token);
  });

  it('has 23 characters for 16 bytes, as ids in samples of Graph', () => {
    expect(encodeUrlToken(randomBytes(16))).toMatch(/^[\w-]{22}2$/);
  });
});

describe('the readings of a credential id', () => {
  const spellings: [string, (id: Buffer) => string][] = [
    ['a UrlToken', encodeUrlToken],
    ['base64url', (id) => id.toString('base64url')],
    ['standard base64 with padding', (id) => id.toString('base64')],
  ];

  it.each(spellings)('have the id itself, spelt as %s, always', (_, spell) => {
    const lost = ids(5_000).filter((id) => !isMethodOf(id.toString('base64url'))(spell(id)));
    expect(lost).toEqual([]);
  });

  it.each(spellings)('are two at most, spelt as %s', (_, spell) => {
    const counts = ids(5_000).map((id) => credentialIdCandidates(spell(id)).length);
    expect(counts.every((count) => count === 1 || count === 2)).toBe(true);
  });

  it('are two for more than a quarter of UrlTokens: a guess would be wrong', () => {
    const ambiguous = ids(5_000).filter(
      (id) => credentialIdCandidates(encodeUrlToken(id)).length > 1,
    );
    expect(ambiguous.length / 5_000).toBeGreaterThan(0.2);
  });

  it.each(['', '=', 'A', '!', 'AB', 'a b', '/groups/1'])('of %j are none', (text) => {
    expect(credentialIdCandidates(text)).toEqual([]);
  });

  it('never have the id of another credential that was spelt in full', () => {
    const all = ids(300);
    const [first = Buffer.of(), ...others] = all;
    const means = isMethodOf(first.toString('base64url'));
    expect(others.filter((other) => means(encodeUrlToken(other)))).toEqual([]);
  });
});
