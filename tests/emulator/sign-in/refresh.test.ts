import { decodeJwt } from 'jose';
import { type JsonObject, text } from '../../../emulator/json';
import { type SignIn, signInOf } from '../support/authorize';
import { openKeyTenant } from '../support/passkeys';
import { DEV, type Session } from '../support/session';

const { users } = DEV;
const CLIENT = DEV.clients.operators;
const OTHER = 'd0d00000-0000-4000-80c0-000000000077';
const SCOPES = ['UserAuthMethod-Passkey.ReadWrite.All', 'User.Read.All'];
const POLICY = '0b7f6d1e-0007-4000-8000-000000000001';
const DAY_MS = 86_400_000;
const START = Date.parse('2026-11-30T12:00:00Z');

let now = START;
let session: Session;
let signIn: SignIn;
beforeAll(async () => {
  const user = (id: string, local: string) => ({
    ...{ id, displayName: local, userPrincipalName: `${local}@${DEV.domain}` },
  });
  const redirects = { redirectUris: ['http://localhost/callback'], scopes: SCOPES };
  const tenant = await openKeyTenant(
    {
      users: [user(users.admin, 'kim'), user(users.ada, 'ada')],
      clients: [
        { name: 'Key desk', clientId: CLIENT, public: redirects },
        { name: 'Another', clientId: OTHER, public: redirects },
      ],
    },
    { now: () => now },
  );
  session = tenant.session;
  signIn = signInOf(session, DEV.tenantId, CLIENT);
});
afterAll(() => session.close());
beforeEach(() => {
  now = START;
  write('conditionalAccessPolicy', POLICY, undefined);
});

function write(
  kind: 'user' | 'conditionalAccessPolicy',
  id: string,
  value: JsonObject | undefined,
): void {
  session.emulator.admin.write(DEV.tenantId, kind, id, value);
}

/** What the token endpoint answers to somebody who signed in. */
async function signedIn(changes: Record<string, string> = {}, user: string = users.admin) {
  const scope = `openid offline_access ${session.emulator.ready.graphEndpoint}/User.Read.All`;
  const page = await signIn.press(await signIn.open({ scope, ...changes }), user);
  return (await signIn.redeem(page.location?.searchParams.get('code') ?? '')).body;
}

const refreshToken = async (...given: Parameters<typeof signedIn>): Promise<string> =>
  text(await signedIn(...given), 'refresh_token');

/** Error, number and suberror of a refusal. */
async function refused(token: string, changes: Record<string, string> = {}) {
  const { status, body } = await signIn.refresh(token, changes);
  return [status, body['error'], body['error_codes'], body['suberror']];
}

describe('a refresh token', () => {
  it('is given for offline_access alone', async () => {
    expect(await signedIn({ scope: 'openid User.Read.All' })).not.toHaveProperty('refresh_token');
    expect(await refreshToken()).toMatch(/^1\.[\w-]{128}$/);
  });

  it('gives other tokens for the same user, and counts after that too', async () => {
    const first = await refreshToken();
    now += 3_600_000;
    const { status, body } = await signIn.refresh(first, { client_info: '1' });
    expect([status, body['expires_in']]).toEqual([200, 3599]);
    expect(decodeJwt(text(body, 'access_token'))).toMatchObject({
      ...{ oid: users.admin, scp: 'User.Read.All', iat: now / 1000, exp: now / 1000 + 3599 },
    });
    expect(decodeJwt(text(body, 'id_token'))).not.toHaveProperty('nonce');
    const second = text(body, 'refresh_token');
    expect(second).not.toBe(first);
    for (const token of [first, second]) expect((await signIn.refresh(token)).status).toBe(200);
  });

  it('does for every permission that was consented to, and no other one', async () => {
    const token = await refreshToken();
    const { body } = await signIn.refresh(token, { scope: SCOPES[0] ?? '' });
    expect(decodeJwt(text(body, 'access_token'))['scp']).toBe(SCOPES[0]);
    expect(await refused(token, { scope: 'Mail.Read' })).toEqual([
      ...[400, 'consent_required', [65001], undefined],
    ]);
  });

  it('lasts 90 days from its own issue', async () => {
    const first = await refreshToken();
    now += 89 * DAY_MS;
    const second = text((await signIn.refresh(first)).body, 'refresh_token');
    now += DAY_MS;
    expect(await refused(first)).toEqual([400, 'invalid_grant', [700082], undefined]);
    expect((await signIn.refresh(second)).status).toBe(200);
  });

  it.each([
    ['made up', 'made-up', {}, [400, 'invalid_grant', [70000], 'bad_token']],
    ['missing', '', {}, [400, 'invalid_request', [900144], undefined]],
    [
      'of another application',
      undefined,
      { client_id: OTHER },
      [400, 'invalid_grant', [70000], 'bad_token'],
    ],
    [
      'sent with a secret',
      undefined,
      { client_secret: 's' },
      [401, 'invalid_client', [700025], undefined],
    ],
  ])('that is %s is refused', async (_, token, changes, expected) => {
    expect(await refused(token ?? (await refreshToken()), changes)).toEqual(expected);
  });

  it('of another tenant is refused', async () => {
    const elsewhere = signInOf(session, 'elsewhere.example', CLIENT);
    const { body } = await elsewhere.refresh(await refreshToken());
    expect(body['error_codes']).toEqual([70000]);
  });
});

describe('a user whose refresh token counts no more', () => {
  it.each<[string, JsonObject | undefined, number]>([
    ['is disabled', { accountEnabled: false }, 50057],
    ['is gone', undefined, 50034],
    [
      'was signed out everywhere',
      { signInSessionsValidFromDateTime: '2026-11-30T12:00:01Z' },
      50173,
    ],
  ])('%s', async (_, change, number) => {
    const before = session.emulator.admin.read(DEV.tenantId, 'user', users.ada);
    const token = await refreshToken({}, users.ada);
    write('user', users.ada, change && { ...before, ...change });
    expect(await refused(token)).toEqual([400, 'invalid_grant', [number], undefined]);
    write('user', users.ada, before);
  });
});

describe('conditional access', () => {
  const conditionsFor = (user: string): JsonObject => ({
    clientAppTypes: ['all'],
    applications: { includeApplications: ['All'] },
    users: { includeUsers: [user] },
  });
  const policy = (more: JsonObject): JsonObject => ({
    ...{ id: POLICY, state: 'enabled', displayName: 'Desk' },
    conditions: conditionsFor(users.admin),
    ...more,
  });
  const hourly = { signInFrequency: { value: 1, type: 'hours', isEnabled: true } };
  const mfa = { operator: 'OR', builtInControls: ['mfa'] };

  it('ends a session when its frequency is over', async () => {
    const token = await refreshToken();
    write('conditionalAccessPolicy', POLICY, policy({ sessionControls: hourly }));
    now += 3_599_000;
    expect((await signIn.refresh(token)).status).toBe(200);
    now += 1_000;
    expect(await refused(token)).toEqual([400, 'invalid_grant', [70043], 'token_expired']);
    expect((await signIn.refresh(await refreshToken())).status).toBe(200);
  });

  it('asks for another sign-in once it demands more, and says by which claims', async () => {
    const token = await refreshToken();
    write('conditionalAccessPolicy', POLICY, policy({ grantControls: mfa }));
    expect(await refused(token)).toEqual([400, 'invalid_grant', [50076], 'basic_action']);
    const claims = text((await signIn.refresh(token)).body, 'claims');
    expect(JSON.parse(claims)).toEqual({
      access_token: { capolids: { essential: true, values: [POLICY] } },
    });
    expect((await signIn.refresh(await refreshToken({ claims }))).status).toBe(200);
  });

  it.each([
    ['a report', { state: 'enabledForReportingButNotEnforced', grantControls: mfa }],
    ['for others', { grantControls: mfa, conditions: conditionsFor(users.ada) }],
  ])('asks for nothing by a policy that is %s', async (_, more) => {
    const token = await refreshToken();
    write('conditionalAccessPolicy', POLICY, policy(more));
    expect((await signIn.refresh(token)).status).toBe(200);
  });

  it('keeps an authentication context, and asks the user for another one', async () => {
    const asking = (value: string) =>
      JSON.stringify({ access_token: { acrs: { essential: true, value } } });
    const token = await refreshToken({ claims: asking('c1') });
    const { body } = await signIn.refresh(token, { claims: asking('c1') });
    expect(decodeJwt(text(body, 'access_token'))['acrs']).toEqual(['c1']);
    expect(await refused(token, { claims: asking('c2') })).toEqual([
      ...[400, 'invalid_grant', [50076], 'basic_action'],
    ]);
  });
});

describe('a token that was issued before the sessions of its user were revoked', () => {
  const claims = JSON.stringify({ access_token: { xms_cc: { values: ['cp1'] } } });

  it.each([
    ['is challenged where its client takes that', { claims }, 401],
    ['lasts where its client does not', {}, 200],
  ])('%s', async (_, changes, status) => {
    const token = text(await signedIn(changes, users.ada), 'access_token');
    const before = session.emulator.admin.read(DEV.tenantId, 'user', users.ada) ?? {};
    const signInSessionsValidFromDateTime = '2026-11-30T12:00:01.000Z';
    write('user', users.ada, { ...before, signInSessionsValidFromDateTime });
    const answer = await session.send('GET', `/v1.0/users/${users.ada}`, { token });
    write('user', users.ada, before);
    expect(answer.status).toBe(status);
    const encoded = /claims="([^"]+)"/.exec(answer.headers.get('www-authenticate') ?? '')?.[1];
    const asked = encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString();
    expect(asked).toBe(
      status === 200
        ? undefined
        : '{"access_token":{"nbf":{"essential":true,"value":"1796040001"}}}',
    );
  });
});
