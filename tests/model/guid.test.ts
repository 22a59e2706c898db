import { isGuid } from '../../model/guid';

describe('isGuid', () => {
  it.each([
    '2fc0579f-8113-47ea-b116-bb5a8db9202a',
    '2FC0579F-8113-47EA-B116-BB5A8DB9202A',
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-FFFF-ffff-FFFF-ffffffffffff',
  ])('takes %s', (text) => {
    expect(isGuid(text)).toBe(true);
  });

  it.each([
    ['an empty text', ''],
    ['no dashes', '2fc0579f811347eab116bb5a8db9202a'],
    ['braces', '{2fc0579f-8113-47ea-b116-bb5a8db9202a}'],
    ['a digit too few', '2fc0579f-8113-47ea-b116-bb5a8db9202'],
    ['a digit too many', '2fc0579f-8113-47ea-b116-bb5a8db9202ab'],
    ['a letter that is no digit', '2fc0579g-8113-47ea-b116-bb5a8db9202a'],
    ['dashes at other places', '2fc0579f8-113-47ea-b116-bb5a8db9202a'],
    ['a line after it', '2fc0579f-8113-47ea-b116-bb5a8db9202a\n'],
    ['a line before it', 'x\n2fc0579f-8113-47ea-b116-bb5a8db9202a'],
    ['space around it', ' 2fc0579f-8113-47ea-b116-bb5a8db9202a '],
    ['digits of another script', '２fc0579f-8113-47ea-b116-bb5a8db9202a'],
    ['typographic dashes', '2fc0579f–8113–47ea–b116–bb5a8db9202a'],
    ['a URN', 'urn:uuid:2fc0579f-8113-47ea-b116-bb5a8db9202a'],
  ])('refuses %s', (_, text) => {
    expect(isGuid(text)).toBe(false);
  });
});
