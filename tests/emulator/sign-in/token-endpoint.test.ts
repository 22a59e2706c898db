import { randomUUID } from 'node:crypto';
import { decodeJwt, importJWK, jwtVerify } from 'jose';
import { type JsonObject, text } from '../../../emulator/json';
import {
  AUDIENCE,
  CLIENT,
  DOMAIN,
  good,
  openTokenTenant,
  TENANT,
  type TokenTenant,
} from '../support/token-tenant';

let t: TokenTenant;
beforeAll(async () => {
  t = await openTokenTenant();
});
afterAll(() => t.close());

describe('a token', () => {
  it('says who it is for, of which tenant and with which roles', async () => {
    const { status, body } = await t.post(good);
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599 });
    const claims = decodeJwt(text(body, 'access_token'));
    expect(claims).toMatchObject({
      aud: t.session.emulator.ready.graphEndpoint,
      iss: `https://sts.windows.net/${TENANT}/`,
      tid: TENANT,
      appid: CLIENT,
      idtyp: 'app',
      ver: '1.0',
      roles: ['Policy.Read.All'],
    });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(3599);
    expect(claims['oid']).toBe(claims.sub);
  });

  it('verifies against the keys that the tenant publishes', async () => {
    const discovery = await t.session.get(`/${TENANT}/v2.0/.well-known/openid-configuration`);
    const { keys } = await t.session.get(new URL(text(discovery, 'jwks_uri')).pathname);
    const [jwk] = keys as unknown as JsonObject[];
    const { body } = await t.post(good);
    const key = await importJWK(jwk as never, 'RS256');
    await expect(jwtVerify(text(body, 'access_token'), key)).resolves.toBeDefined();
  });

  it('is issued by the tenant’s domain as by its id', async () => {
    expect((await t.post(good, { tenant: DOMAIN })).status).toBe(200);
  });

  it('is issued for credentials in a Basic header, form-encoded', async () => {
    const encoded = [CLIENT, 'right:secret & more'].map(encodeURIComponent).join(':');
    const authorization = `Basic ${Buffer.from(encoded).toString('base64')}`;
    expect((await t.post({ client_id: '' }, { headers: { authorization } })).status).toBe(200);
  });

  it.each([
    ['x5t and RS256', () => t.assertion(t.registered)],
    [
      'x5t#S256 and PS256',
      () => t.assertion(t.registered, {}, { 'x5t#S256': t.registered.x5tS256 }, 'PS256'),
    ],
    [
      'a start half a minute ahead, as clocks differ',
      () => t.assertion(t.registered, { nbf: Math.floor(Date.now() / 1000) + 30 }),
    ],
    [
      'the issuer as audience',
      () =>
        t.assertion(t.registered, {
          aud: `${t.session.emulator.ready.authorityHost}/${TENANT}/v2.0`,
        }),
    ],
    [
      'the domain in the audience',
      () =>
        t.assertion(t.registered, {
          aud: `${t.session.emulator.ready.authorityHost}/${DOMAIN}/oauth2/v2.0/token`,
        }),
    ],
  ])('is issued for a certificate assertion with %s', async (_, jwt) => {
    expect((await t.postAssertion(jwt())).status).toBe(200);
  });

  it.each([
    ['keys from the seed', {}],
    ['keys fetched from the issuer', { iss: 'https://keys.example', sub: 'served' }],
    ['several audiences', { aud: ['other', AUDIENCE] }],
  ])('is issued for a federated assertion with %s', async (_, claims) => {
    expect((await t.postAssertion(t.federated(claims))).status).toBe(200);
  });
});

describe('discovery', () => {
  it('names the endpoints of the tenant', async () => {
    const { authorityHost } = t.session.emulator.ready;
    expect(await t.session.get(`/${DOMAIN}/v2.0/.well-known/openid-configuration`)).toMatchObject({
      issuer: `${authorityHost}/${TENANT}/v2.0`,
      token_endpoint: `${authorityHost}/${TENANT}/oauth2/v2.0/token`,
    });
  });

  it('refuses an unknown tenant with 90002', async () => {
    const answer = await t.session.send(
      'GET',
      `/${randomUUID()}/v2.0/.well-known/openid-configuration`,
    );
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ error: 'invalid_tenant', error_codes: [90002] });
  });

  it('describes the cloud for metadata_host', async () => {
    const { graphEndpoint, metadataHost } = t.session.emulator.ready;
    expect(`https://${metadataHost}`).toBe(graphEndpoint);
    expect(await t.session.get('/metadata/endpoints?api-version=2022-09-01')).toMatchObject({
      name: expect.stringMatching(/./) as string,
      resourceManager: graphEndpoint,
      microsoftGraphResourceId: graphEndpoint,
      authentication: { loginEndpoint: graphEndpoint },
    });
  });
});
