import {
  displayName,
  userPrincipalName,
} from '../../../../provider/data-sources/define/name-formats';

describe('a name', () => {
  it.each(['x', '👩‍💻', "O'Brien", '${x}', ' x ', '-'])('may be %j', (text) => {
    expect(displayName.accepts(text)).toBe(true);
  });
  it.each(['', ' ', '\t\n'])('is not %j', (text) => {
    expect(displayName.accepts(text)).toBe(false);
  });
});

describe('a user principal name', () => {
  it.each(['ada@fabrikam.com', 'ada_x.com#EXT#@fabrikam.onmicrosoft.com', "o'brien@x.y", '$a@b'])(
    'may be %s',
    (text) => {
      expect(userPrincipalName.accepts(text)).toBe(true);
    },
  );
  it.each(['', 'ada', '@x', 'ada@', 'a@b@c', 'a b@c', 'a@b\n'])('is not %j', (text) => {
    expect(userPrincipalName.accepts(text)).toBe(false);
  });
});
