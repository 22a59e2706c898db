import { AZURE_CLI } from '../../../emulator';
import { checkClaims, readClaims } from '../../../graph/credentials/token-claims';
import { OTHER_TENANT_ID, TENANT_ID } from '../../support/tenant';

const token = (payload: unknown): string =>
  `e30.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.s1gnature`;

describe('readClaims', () => {
  it.each([
    [
      'an application',
      { appid: 'a', roles: ['X.Read', 'Y.Read'] },
      { appId: 'a', permissions: ['X.Read', 'Y.Read'] },
    ],
    [
      'a user',
      { appid: 'a', scp: 'X.Read  Y.Read' },
      { appId: 'a', permissions: ['X.Read', 'Y.Read'] },
    ],
    [
      'a user with a name and roles',
      { appid: 'a', scp: 'X.Read', oid: 'o', upn: 'kim@x', wids: ['r'] },
      {
        appId: 'a',
        permissions: ['X.Read'],
        user: { id: 'o', userPrincipalName: 'kim@x', roles: ['r'] },
      },
    ],
    [
      'an application that has a name',
      { appid: 'a', roles: ['X.Read'], oid: 'o', upn: 'kim@x' },
      { appId: 'a', permissions: ['X.Read'] },
    ],
    ['version 2', { azp: 'b' }, { appId: 'b', permissions: [] }],
    ['nothing but a tenant', {}, { appId: '', permissions: [] }],
    ['other types', { appid: 7, scp: ['X'], roles: 'X' }, { appId: '', permissions: [] }],
  ])('of %s', (_, payload, claims) => {
    expect(readClaims(token({ tid: TENANT_ID, ...payload }))).toEqual({
      tid: TENANT_ID,
      ...claims,
    });
  });

  it.each([
    ['an opaque token', 'EwB4A8l6BAAU'],
    ['a token that is encrypted', 'e30.abc.def.ghi.jkl'],
    ['an empty token', ''],
    ['no tenant', token({ appid: 'a' })],
    ['a tenant that is no text', token({ tid: [TENANT_ID] })],
    ['a list', token([TENANT_ID])],
    ['null', token(null)],
    [
      'a tenant of the prototype',
      `e30.${Buffer.from(`{"__proto__":{"tid":"x"}}`).toString('base64url')}.s`,
    ],
  ])('refuses %s, and does not quote it', (_, text) => {
    const read = (): unknown => readClaims(text);
    expect(read).toThrow(
      expect.objectContaining({
        reason: 'signIn',
        message: 'the access token names no tenant, so nothing is done with it',
      }) as Error,
    );
  });
});

describe('checkClaims', () => {
  const claims = { tid: TENANT_ID, appId: 'a', permissions: [] };

  it('takes the tenant in either case', () => {
    expect(() => {
      checkClaims({ ...claims, tid: TENANT_ID.toUpperCase() }, TENANT_ID);
    }).not.toThrow();
  });

  it('refuses a token of another tenant, naming both', () => {
    expect(() => {
      checkClaims(claims, OTHER_TENANT_ID);
    }).toThrow(
      expect.objectContaining({
        reason: 'wrongTenant',
        message: `the token was issued by tenant ${TENANT_ID}, but tenant_id is ${OTHER_TENANT_ID}; use a credential of that tenant, or correct tenant_id`,
      }) as Error,
    );
  });

  it.each([AZURE_CLI, AZURE_CLI.toUpperCase()])(
    'refuses a token of the Azure CLI (%s)',
    (appId) => {
      expect(() => {
        checkClaims({ ...claims, appId }, TENANT_ID);
      }).toThrow(
        expect.objectContaining({
          reason: 'wrongClient',
          message: `the token belongs to the Azure CLI (application ${AZURE_CLI}), which Microsoft gives no policy permissions; sign in with an application of your own`,
        }) as Error,
      );
    },
  );
});
