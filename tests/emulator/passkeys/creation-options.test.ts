import { child, type JsonObject, objects, own, text } from '../../../emulator/json';
import { GUEST, type KeyTenant, methodsOf, openKeyTenant } from '../support/passkeys';
import { DEV, refusal } from '../support/session';

const { users } = DEV;
const IDS = ['-2_GRUg2-HYz6_1YG4YRAQ2', 'AAECAwQFBgcICQoLDA0ODw2', 'no credential id'];

let tenant: KeyTenant;
beforeAll(async () => {
  const key = (id: string) => ({ displayName: id, aaGuid: tenantModel, model: 'Key', id });
  const person = { id: users.ada, displayName: 'Ada', userPrincipalName: `ada@${DEV.domain}` };
  tenant = await openKeyTenant({
    users: [
      { ...person, methods: { fido2: IDS.map(key), softwareOath: 1 } },
      { id: users.grace, displayName: 'Grace', userPrincipalName: `grace@${DEV.domain}` },
      { id: GUEST, displayName: 'Guest', userType: 'Guest' },
    ],
  });
});
afterAll(() => tenant.session.close());

const tenantModel = '2fc0579f-8113-47ea-b116-bb5a8db9202a';
const publicKeyOf = (body: JsonObject): JsonObject => child(body, 'publicKey') ?? {};
const beta = (call: string, user: string = users.ada): string =>
  `${methodsOf(user, 'beta')}/${call}`;

describe('creation options', () => {
  it('are one object, as live answers are', async () => {
    const { '@odata.context': context, ...body } = await tenant.options();
    expect(context).toMatch(/#microsoft.graph.webauthnCredentialCreationOptions$/);
    expect(body).toEqual({
      challengeTimeoutDateTime: '2026-11-30T12:05:00.000Z',
      publicKey: {
        rp: { id: 'login.microsoft.com', name: 'Microsoft' },
        user: {
          id: expect.any(String) as string,
          name: `ada@${DEV.domain}`,
          displayName: 'Ada',
        },
        challenge: expect.any(String) as string,
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        timeout: 60_000,
        excludeCredentials: [
          { type: 'public-key', id: '+2/GRUg2+HYz6/1YG4YRAQ==', transports: [] },
          { type: 'public-key', id: 'AAECAwQFBgcICQoLDA0ODw==', transports: [] },
        ],
        authenticatorSelection: {
          authenticatorAttachment: 'cross-platform',
          requireResidentKey: true,
          userVerification: 'required',
        },
        attestation: 'direct',
        extensions: {
          hmacCreateSecret: true,
          enforceCredentialProtectionPolicy: true,
          credentialProtectionPolicy: 'userVerificationOptional',
        },
      },
    });
  });

  it('have a challenge that is the text of a compact JWE, another one each time', async () => {
    const challenges = await Promise.all(
      [1, 2].map(async () => text(publicKeyOf(await tenant.options()), 'challenge')),
    );
    expect(challenges[0]).not.toBe(challenges[1]);
    for (const challenge of challenges) {
      expect(challenge).toMatch(/^[\w-]{6931}$/);
      const token = Buffer.from(challenge, 'base64url').toString('latin1');
      expect(token).toHaveLength(5198);
      const parts = token.split('.');
      expect(parts.every((part) => /^[\w-]+$/.test(part))).toBe(true);
      expect(parts.map((part) => Buffer.from(part, 'base64url').length).toSpliced(0, 1)).toEqual([
        256,
        12,
        expect.any(Number),
        16,
      ]);
      expect(JSON.parse(Buffer.from(parts[0] ?? '', 'base64url').toString())).toMatchObject({
        alg: 'RSA-OAEP-256',
        enc: 'A256GCM',
      });
    }
  });

  it('have a handle of the user: 51 bytes, the same each time, and of this user alone', async () => {
    const handle = async (user: string) =>
      text(child(publicKeyOf(await tenant.options(user)), 'user') ?? {}, 'id');
    const [first, again, other] = [
      await handle(users.ada),
      await handle(users.ada),
      await handle(users.grace),
    ];
    expect(first).toBe(again);
    expect(first).not.toBe(other);
    const bytes = Buffer.from(first, 'base64url');
    expect(bytes).toHaveLength(51);
    expect(bytes.toString('latin1')).toMatch(/^OF:/);
  });

  it('are given by user principal name, and in a batch', async () => {
    const url = `/users/ADA@${DEV.domain}/authentication/fido2Methods/creationOptions`;
    const requests: JsonObject[] = [{ id: '1', method: 'GET', url }];
    const { body } = await tenant.session.send('POST', '/v1.0/$batch', { body: { requests } });
    const [answer = {}] = objects(body, 'responses');
    expect(answer).toMatchObject({ status: 200 });
    expect(publicKeyOf(child(answer, 'body') ?? {})).toMatchObject({
      rp: { id: 'login.microsoft.com' },
    });
  });

  it.each([
    ['creationOptions', '2026-11-30T12:05:00.000Z'],
    ['creationOptions()', '2026-11-30T12:05:00.000Z'],
    ['creationOptions(challengeTimeoutInMinutes=5)', '2026-11-30T12:05:00.000Z'],
    ['creationOptions(challengeTimeoutInMinutes=43200)', '2026-12-30T12:00:00.000Z'],
  ])('last on beta as asked for: %s', async (call, end) => {
    const body = await tenant.session.get(beta(call));
    expect(own(body, 'challengeTimeoutDateTime')).toBe(end);
  });

  it.each([
    ['too short', beta('creationOptions(challengeTimeoutInMinutes=4)')],
    ['too long', beta('creationOptions(challengeTimeoutInMinutes=43201)')],
    ['of no number', beta('creationOptions(challengeTimeoutInMinutes=five)')],
    ['by another name', beta('creationOptions(minutes=5)')],
    ['in v1.0', `${methodsOf(users.ada)}/creationOptions(challengeTimeoutInMinutes=5)`],
  ])('are refused with a timeout %s', async (_, path) => {
    expect(refusal(await tenant.session.send('GET', path))).toMatchObject({
      status: 400,
      fact: 'creation-options-minutes; assumed',
    });
  });

  it.each(['v1.0', 'beta'])('are not answered for a query parameter: %s', async (version) => {
    const path = `${methodsOf(users.ada, version)}/creationOptions?challengeTimeoutInMinutes=5`;
    expect(refusal(await tenant.session.send('GET', path))).toEqual({
      status: 405,
      code: 'methodNotAllowed',
      fact: 'creation-options-query',
    });
  });

  it.each([
    ['a guest', GUEST, 400, 'passkey-guest-status; assumed'],
    ['nobody', 'nobody@elsewhere.example', 404, 'directory-not-found'],
  ])('are refused for %s', async (_, user, status, fact) => {
    const answer = await tenant.session.send('GET', `${methodsOf(user)}/creationOptions`);
    expect(answer.status).toBe(status);
    if (status === 400) expect(refusal(answer)).toMatchObject({ fact });
  });

  it('leave an entry in the audit log', async () => {
    await tenant.options(users.grace);
    const filter = `$filter=activityDisplayName eq 'Get passkey creation options'`;
    const [entry = {}] = objects(
      await tenant.session.get(`/v1.0/auditLogs/directoryAudits?${encodeURI(filter)}`),
      'value',
    );
    expect(entry).toMatchObject({
      loggedByService: 'Authentication Methods',
      category: 'UserManagement',
      targetResources: [
        {
          id: users.grace,
          type: 'User',
          modifiedProperties: [{ displayName: 'challengeTimeoutDateTime', oldValue: null }],
        },
      ],
    });
  });
});

describe('permission for creation options', () => {
  it.each([
    [200, 'UserAuthMethod-Passkey.ReadWrite.All'],
    [200, 'UserAuthenticationMethod.ReadWrite.All'],
    [403, 'UserAuthMethod-Passkey.Read.All'],
    [403, 'UserAuthMethod-TAP.ReadWrite.All'],
    [403, 'Policy.ReadWrite.AuthenticationMethod'],
  ])('%d with %s', async (status, role) => {
    const token = await tenant.session.emulator.mintToken({
      tenantId: DEV.tenantId,
      clientId: DEV.clients.pipeline,
      roles: [role],
    });
    const path = `${methodsOf(users.ada)}/creationOptions`;
    expect((await tenant.session.send('GET', path, { token })).status).toBe(status);
    const post = await tenant.post({}, users.ada, { token });
    expect(post.status).toBe(status === 200 ? 400 : 403);
  });
});
