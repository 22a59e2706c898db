import { discoveryUrl } from '../../../../provider/resources/external-authentication-method/discovery-url';

describe('a discovery URL', () => {
  it.each([
    'https://adatum.example/.well-known/openid-configuration',
    'HTTPS://adatum.example:8443/tenants/7/.well-known/openid-configuration?v=2',
    'https://[2001:db8::1]/.well-known/openid-configuration',
  ])('may be %s', (url) => {
    expect(discoveryUrl.accepts(url)).toBe(true);
    expect(discoveryUrl.canonical(url)).toBe(url);
  });

  it.each([
    ['plain HTTP', 'http://adatum.example/.well-known/openid-configuration'],
    [
      'a name and a password',
      'https://user:secret@adatum.example/.well-known/openid-configuration',
    ],
    ['a name', 'https://user@adatum.example/'],
    ['a fragment', 'https://adatum.example/#configuration'],
    ['a blank', 'https://adatum.example/a b'],
    ['a line break', 'https://adatum.example/\nX-Header: 1'],
    ['no host', 'https://'],
    ['no scheme', 'adatum.example/.well-known/openid-configuration'],
    ['a script', 'javascript:alert(1)'],
    ['nothing', ''],
  ])('cannot have %s', (_, url) => {
    expect(discoveryUrl.accepts(url)).toBe(false);
  });
});
