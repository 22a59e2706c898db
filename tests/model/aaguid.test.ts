import { isAaguid, parseAaguid } from '../../model/aaguid';

describe('parseAaguid', () => {
  it('gives both spellings the same value, in lower case', () => {
    const lower = '2fc0579f-8113-47ea-b116-bb5a8db9202a';
    expect(parseAaguid(lower)).toBe(lower);
    expect(parseAaguid(lower.toUpperCase())).toBe(lower);
  });

  it('takes the AAGUID of authenticators that name no model', () => {
    expect(parseAaguid('00000000-0000-0000-0000-000000000000')).toMatch(/^[0-]+$/);
  });

  it.each([
    '',
    'yubikey',
    '2fc0579f811347eab116bb5a8db9202a',
    'ee882879-721c-4913-9775-3dfcce97072',
  ])('refuses "%s", naming it and what was expected', (text) => {
    expect(isAaguid(text)).toBe(false);
    expect(() => parseAaguid(text)).toThrow(TypeError);
    expect(() => parseAaguid(text)).toThrow(
      `"${text}" is not an AAGUID; expected 8-4-4-4-12 hexadecimal digits, like "2fc0579f-8113-47ea-b116-bb5a8db9202a"`,
    );
  });
});
