import { randomBytes } from 'node:crypto';
import { decodeBase64, sha256 } from '../../evidence/bytes';

describe('base64', () => {
  it('is read in both alphabets, with padding and without', () => {
    for (let length = 0; length < 200; length += 1) {
      const bytes = randomBytes(length);
      const padded = bytes.toString('base64');
      const url = padded.replaceAll('+', '-').replaceAll('/', '_');
      for (const text of [padded, padded.replace(/=+$/, ''), url, url.replace(/=+$/, '')]) {
        expect(decodeBase64(text)).toEqual(bytes);
      }
    }
  });

  it.each([
    ['both alphabets at once', '+_8'],
    ['bits that mean nothing', 'AB=='],
    ['too little padding', 'AA='],
    ['padding without need', 'AAAA='],
    ['a blank', 'AA AA'],
    ['a line break', 'AAAA\n'],
    ['one character', 'A'],
    ['something else', 'AA.A'],
  ])('is refused with %s', (_, text) => {
    expect(decodeBase64(text)).toBeUndefined();
  });
});

it('digests are those of filesha256', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
