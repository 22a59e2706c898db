import { isTrivial, randomDigits } from '../../../keys/escrow/digits';

describe('randomDigits', () => {
  it.each([8, 12, 63])('makes %d digits', (length) => {
    expect(randomDigits(length).toString()).toMatch(new RegExp(`^\\d{${length}}$`));
  });

  it('makes others each time, of every digit', () => {
    const made = Array.from({ length: 500 }, () => randomDigits(8).toString());
    expect(new Set(made).size).toBe(500);
    expect(new Set(made.join('')).size).toBe(10);
    expect(made.filter((digits) => isTrivial(Buffer.from(digits)))).toEqual([]);
  });
});

describe('isTrivial', () => {
  it.each([
    '00000000',
    '12345678',
    '87654321',
    '90123456',
    '02468024',
    '12341234',
    '11223311',
    '01201201',
  ])('is true for %s', (digits) => {
    expect(isTrivial(Buffer.from(digits))).toBe(true);
  });

  it.each(['83412976', '12345679', '10293847'])('is false for %s', (digits) => {
    expect(isTrivial(Buffer.from(digits))).toBe(false);
  });
});
