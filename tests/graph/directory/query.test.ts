import { literal, queryOf } from '../../../graph/directory/query';

describe('queryOf', () => {
  it('has the options that are given, in the form of a query', () => {
    expect(queryOf({})).toBe('');
    expect(queryOf({ select: ['id', 'displayName'], top: 8 })).toBe(
      '$select=id,displayName&$top=8',
    );
  });

  it.each(['a&$top=1', 'a#b', 'a+b', 'a%27b', 'a b', 'Ä €', '👩‍💻', 'line\nbreak', '${x}', '<b>'])(
    'carries %j as one value',
    (text) => {
      const query = queryOf({ filter: `displayName eq ${literal(text)}` });
      expect(query.slice(query.indexOf('=') + 1)).toMatch(/^[\w\-.~!*'()%]+$/);
      expect([...new URLSearchParams(query)]).toEqual([['$filter', `displayName eq '${text}'`]]);
    },
  );
});

describe('literal', () => {
  it.each([
    ['Staff', "'Staff'"],
    ["O'Brien", "'O''Brien'"],
    ["x' or 'a' eq 'a", "'x'' or ''a'' eq ''a'"],
    ["''", "''''''"],
    ['"', "'\"'"],
    ['\\', "'\\'"],
  ])('of %s is %s', (text, expected) => {
    expect(literal(text)).toBe(expected);
  });
});
