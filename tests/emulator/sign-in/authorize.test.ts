import { decodeJwt } from 'jose';
import { text } from '../../../emulator/json';
import { GLOBAL_ADMINISTRATOR } from '../../../emulator/roles/templates';
import { REDIRECT, type SignIn, signInOf } from '../support/authorize';
import { methodsOf, openKeyTenant } from '../support/passkeys';
import { DEV, type Session } from '../support/session';

const { users } = DEV;
const CLIENT = DEV.clients.operators;
const OTHER = 'd0d00000-0000-4000-80c0-000000000077';
const SCOPES = ['UserAuthMethod-Passkey.ReadWrite.All', 'User.Read.All'];

let now = Date.parse('2026-11-30T12:00:00Z');
let session: Session;
let signIn: SignIn;
beforeAll(async () => {
  const tenant = await openKeyTenant(
    {
      passkeyContext: 'c1',
      users: [
        {
          id: users.admin,
          displayName: 'Katherine <Admin>',
          userPrincipalName: `katherine@${DEV.domain}`,
          roles: [GLOBAL_ADMINISTRATOR],
        },
        { id: users.ada, displayName: 'Ada', userPrincipalName: `ada@${DEV.domain}` },
        { id: users.alan, displayName: 'Alan', accountEnabled: false },
      ],
      clients: [
        {
          name: 'Key desk',
          clientId: CLIENT,
          public: { redirectUris: ['http://localhost/callback'], scopes: SCOPES },
        },
        {
          name: 'Web',
          clientId: OTHER,
          public: { redirectUris: ['https://keys.example/in?x=1'], scopes: SCOPES },
        },
        { name: 'pipeline', clientId: DEV.clients.pipeline, secrets: [{ value: 's' }] },
      ],
    },
    { now: () => now },
  );
  session = tenant.session;
  signIn = signInOf(session, DEV.tenantId, CLIENT);
});
afterAll(() => session.close());

const codeOf = async (changes: Record<string, string> = {}, user: string = users.admin) => {
  const { location } = await signIn.press(await signIn.open(changes), user);
  return location?.searchParams.get('code') ?? '';
};

describe('signing in', () => {
  it('is a page with a form and a button for each enabled user', async () => {
    const page = await signIn.open();
    expect(page.status).toBe(200);
    expect(page.html).toContain('<form method="post">');
    expect(page.html).not.toContain('<script');
    expect(page.html).toContain('Katherine &lt;Admin&gt;');
    const buttons = [...page.html.matchAll(/name="user" value="([^"]*)"/g)].map(([, id]) => id);
    expect(buttons).toEqual([users.ada, users.admin, '']);
  });

  it('sends the browser back with code and state, on any port of localhost', async () => {
    const { status, location } = await signIn.press(await signIn.open(), users.admin);
    expect(status).toBe(302);
    expect(location?.href.split('?')[0]).toBe(REDIRECT);
    expect(location?.searchParams.get('state')).toBe('a & b');
    expect(location?.searchParams.get('code')).toMatch(/^1\.[\w-]{64}$/);
  });

  it('gives a token for the user, with scopes and directory roles', async () => {
    const { status, body } = await signIn.redeem(await codeOf({ nonce: 'n1' }), {
      client_info: '1',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3599 });
    expect(decodeJwt(text(body, 'access_token'))).toMatchObject({
      aud: session.emulator.ready.graphEndpoint,
      appid: CLIENT,
      appidacr: '0',
      idtyp: 'user',
      oid: users.admin,
      scp: 'UserAuthMethod-Passkey.ReadWrite.All',
      tid: DEV.tenantId,
      upn: `katherine@${DEV.domain}`,
      wids: [GLOBAL_ADMINISTRATOR],
    });
    expect(decodeJwt(text(body, 'id_token'))).toMatchObject({
      aud: CLIENT,
      nonce: 'n1',
      oid: users.admin,
      preferred_username: `katherine@${DEV.domain}`,
    });
    const info = Buffer.from(text(body, 'client_info'), 'base64url').toString();
    expect(JSON.parse(info)).toEqual({ uid: users.admin, utid: DEV.tenantId });
  });

  it.each([
    ['.default', `/.default`, SCOPES.join(' ')],
    ['a bare name', 'User.Read.All', 'User.Read.All'],
  ])('takes scopes by %s', async (_, scope, expected) => {
    const { graphEndpoint } = session.emulator.ready;
    const asked = scope.startsWith('/') ? `${graphEndpoint}${scope}` : scope;
    const { body } = await signIn.redeem(await codeOf({ scope: asked }));
    expect(decodeJwt(text(body, 'access_token'))['scp']).toBe(expected);
    expect(body).not.toHaveProperty('id_token');
  });

  it('answers a claims challenge of Graph', async () => {
    const path = `${methodsOf(users.ada)}/creationOptions`;
    const weak = text((await signIn.redeem(await codeOf())).body, 'access_token');
    const challenged = await session.send('GET', path, { token: weak });
    expect(challenged.status).toBe(401);
    const header = challenged.headers.get('www-authenticate') ?? '';
    const encoded = /claims="([^"]+)"/.exec(header)?.[1] ?? '';
    const claims = Buffer.from(encoded, 'base64').toString();
    const page = await signIn.open({ claims });
    expect(page.html).toContain('authentication context c1');
    const strong = await signIn.redeem(await codeOf({ claims }));
    const token = text(strong.body, 'access_token');
    expect(decodeJwt(token)['acrs']).toEqual(['c1']);
    expect((await session.send('GET', path, { token })).status).toBe(200);
  });

  it('takes the answer in the fragment, and keeps a query of the address', async () => {
    const fragment = await signIn.press(
      await signIn.open({ response_mode: 'fragment' }),
      users.ada,
    );
    expect(fragment.location?.hash).toMatch(/^#code=1\./);
    const web = signInOf(session, DEV.domain, OTHER);
    const redirect = { redirect_uri: 'https://keys.example/in?x=1' };
    const { location } = await web.press(await web.open(redirect), users.ada);
    expect(location?.href).toMatch(/^https:\/\/keys\.example\/in\?x=1&code=1\./);
  });
});

describe('a request that no client is told about', () => {
  it.each([
    ['of an unknown application', { client_id: 'd0d00000-0000-4000-80c0-000000000099' }, 700016],
    ['of an application for no users', { client_id: DEV.clients.pipeline }, 50011],
    ['for another address', { redirect_uri: 'https://evil.example/callback' }, 50011],
    ['for another path', { redirect_uri: 'http://localhost:51234/other' }, 50011],
    ['for an address that is none', { redirect_uri: 'callback' }, 50011],
    ['without address', { redirect_uri: '' }, 900144],
  ])('%s shows the number', async (_, changes, number) => {
    const page = await signIn.open(changes);
    expect([page.status, page.location]).toEqual([400, undefined]);
    expect(page.html).toContain(`AADSTS${number}`);
  });

  it('in no tenant shows the number', async () => {
    const page = await signInOf(session, 'nowhere.example', CLIENT).open();
    expect([page.status, page.html]).toEqual([400, expect.stringContaining('AADSTS90002')]);
  });
});

describe('a request that is refused', () => {
  it.each([
    ['of another response', { response_type: 'token' }, 'unsupported_response_type', 70005],
    ['in a form', { response_mode: 'form_post' }, 'unsupported_response_type', 70005],
    ['without a page', { prompt: 'none' }, 'login_required', 50058],
    ['without scope', { scope: '' }, 'invalid_request', 900144],
    ['without code challenge', { code_challenge: '' }, 'invalid_request', 900144],
    ['with a plain code challenge', { code_challenge_method: 'plain' }, 'invalid_request', 9002325],
    ['with a short code challenge', { code_challenge: 'abc' }, 'invalid_request', 501491],
    ['for what nobody agreed to', { scope: 'Mail.Read' }, 'consent_required', 65001],
    [
      'for another resource',
      { scope: 'https://graph.microsoft.com/.default' },
      'invalid_resource',
      500011,
    ],
    ['with claims that are none', { claims: '{' }, 'invalid_request', 9002313],
  ])('%s tells the client', async (_, changes, error, number) => {
    const { status, location } = await signIn.open(changes);
    expect(status).toBe(302);
    expect(location?.searchParams.get('error')).toBe(error);
    expect(location?.searchParams.get('state')).toBe('a & b');
    expect(location?.searchParams.get('error_description')).toContain(`AADSTS${number}:`);
  });

  it.each([
    ['cancels', '', 'access_denied', 65004],
    ['is disabled', users.alan, 'invalid_request', 50057],
    ['is not there', users.grace, 'invalid_request', 50034],
  ])('because the user %s tells the client', async (_, user, error, number) => {
    const { location } = await signIn.press(await signIn.open(), user);
    expect(location?.searchParams.get('error')).toBe(error);
    expect(location?.searchParams.get('error_description')).toContain(`AADSTS${number}:`);
  });
});

describe('a code', () => {
  const numbers = async (code: string, changes: Record<string, string> = {}) => {
    const { status, body } = await signIn.redeem(code, changes);
    return [status, body['error'], body['error_codes']];
  };

  it.each([
    ['another verifier', { code_verifier: 'x'.repeat(43) }, 'invalid_grant', 501481],
    ['no verifier', { code_verifier: '' }, 'invalid_request', 900144],
    ['another address', { redirect_uri: 'http://localhost:1/callback' }, 'invalid_grant', 500112],
    ['another client', { client_id: OTHER }, 'invalid_grant', 70000],
  ])('is refused with %s', async (_, changes, error, number) => {
    expect(await numbers(await codeOf(), changes)).toEqual([400, error, [number]]);
  });

  it('is refused with a secret', async () => {
    const refused = [401, 'invalid_client', [700025]];
    expect(await numbers(await codeOf(), { client_secret: 's' })).toEqual(refused);
  });

  it('is refused where nobody gave it, and in another tenant', async () => {
    expect(await numbers('1.made-up')).toEqual([400, 'invalid_grant', [70000]]);
    const elsewhere = signInOf(session, 'elsewhere.example', CLIENT);
    const { body } = await elsewhere.redeem(await codeOf(), { code_verifier: signIn.verifier });
    expect(body['error_codes']).toEqual([70000]);
  });

  it('is good once', async () => {
    const code = await codeOf();
    expect((await signIn.redeem(code)).status).toBe(200);
    expect(await numbers(code)).toEqual([400, 'invalid_grant', [54005]]);
  });

  it('is good for ten minutes', async () => {
    const code = await codeOf();
    now += 600_000;
    expect(await numbers(code)).toEqual([400, 'invalid_grant', [70008]]);
  });

  it('of a device is not given', async () => {
    const grant = 'urn:ietf:params:oauth:grant-type:device_code';
    const refused = [400, 'unsupported_grant_type', [70003]];
    expect(await numbers('x', { grant_type: grant })).toEqual(refused);
  });
});
