import type { SeedInput } from '../../../emulator';
import { type JsonObject, text } from '../../../emulator/json';
import { DEV, openSession, refusal, type Session, values } from '../support/session';

const now = Date.parse('2026-11-24T12:00:00Z');
const { users, groups } = DEV;
const KEY = '2fc0579f-8113-47ea-b116-bb5a8db9202a';
const PHONE_KEY = 'fbfc3007-154e-4ecc-8c0b-6e020557d7bd';

const seed: SeedInput = {
  version: 1,
  tenants: [
    {
      tenantId: DEV.tenantId,
      displayName: 'Methods',
      domain: DEV.domain,
      users: [
        {
          id: users.ada,
          displayName: 'Ada',
          userPrincipalName: `ada@${DEV.domain}`,
          methods: {
            fido2: [
              {
                displayName: 'Blue key',
                aaGuid: KEY,
                model: 'YubiKey 5 Series with NFC',
                attestationCertificates: ['dbe793efdf1945e2df25d93653a1e8a3268a9075'],
                createdDateTime: '2025-05-12T10:00:00Z',
                lastUsedDateTime: '2026-11-20T10:00:00Z',
                id: '-2_GRUg2-HYz6_1YG4YRAQ2',
              },
              { displayName: 'Phone', aaGuid: PHONE_KEY, model: 'Apple', passkeyType: 'synced' },
            ],
            phones: [{ phoneType: 'mobile', phoneNumber: '+1 2065550112' }],
            windowsHelloForBusiness: [{ displayName: 'LAPTOP-7' }],
            other: [
              {
                '@odata.type': '#microsoft.graph.telepathyAuthenticationMethod',
                id: 'mind',
                displayName: 'Mind',
              },
            ],
          },
        },
        { id: users.grace, displayName: 'Grace' },
      ],
    },
  ],
};

let session: Session;
beforeAll(async () => {
  session = await openSession({ seed, now: () => now });
});
afterAll(() => session.close());

const path = (collection: string, user: string = users.ada, version = 'v1.0'): string =>
  `/${version}/users/${user}/authentication/${collection}`;
const mint = (roles: string[], scopes?: string[], objectId?: string): Promise<string> =>
  session.emulator.mintToken({
    tenantId: DEV.tenantId,
    clientId: DEV.clients.reader,
    ...(scopes ? { scopes } : { roles }),
    ...(objectId !== undefined && { objectId }),
  });

describe('the passkeys of a user', () => {
  it('have AAGUID, model, attestation and type', async () => {
    const list = values(await session.get(path('fido2Methods')));
    expect(list).toEqual([
      {
        id: '-2_GRUg2-HYz6_1YG4YRAQ2',
        displayName: 'Blue key',
        createdDateTime: '2025-05-12T10:00:00Z',
        aaGuid: KEY,
        model: 'YubiKey 5 Series with NFC',
        attestationCertificates: ['dbe793efdf1945e2df25d93653a1e8a3268a9075'],
        attestationLevel: 'attested',
        passkeyType: 'deviceBound',
      },
      expect.objectContaining({
        aaGuid: PHONE_KEY,
        attestationLevel: 'notAttested',
        attestationCertificates: [],
        passkeyType: 'synced',
        id: expect.stringMatching(/^[\w-]{22}2$/) as string,
      }),
    ]);
  });

  it('tell on beta when they were used', async () => {
    const [key, phone] = values(await session.get(path('fido2Methods', users.ada, 'beta')));
    expect(key).toMatchObject({ lastUsedDateTime: '2026-11-20T10:00:00Z' });
    expect(phone).toMatchObject({ lastUsedDateTime: null });
  });

  it('are found one by one, by the user’s name too', async () => {
    const address = `${path('fido2Methods', `ADA@${DEV.domain}`)}/-2_GRUg2-HYz6_1YG4YRAQ2`;
    expect(await session.get(address)).toMatchObject({ displayName: 'Blue key' });
  });

  it.each([
    ['a user', path('fido2Methods', groups.staff)],
    ['a method', `${path('fido2Methods')}/another`],
    ['a phone among the passkeys', `${path('fido2Methods')}/3179e48a-750b-4051-897c-87b9720928f7`],
  ])('answer 404 for %s that does not exist', async (_, address) => {
    expect(refusal(await session.send('GET', address))).toMatchObject({
      status: 404,
      code: 'ResourceNotFound',
    });
  });

  it('take no query options', async () => {
    const answer = await session.send('GET', `${path('fido2Methods')}?$select=aaGuid`);
    expect(refusal(answer)).toMatchObject({ status: 400, fact: 'query-option' });
  });

  it.each([
    [200, 'UserAuthMethod-Passkey.Read.All'],
    [200, 'UserAuthMethod-Passkey.ReadWrite.All'],
    [200, 'UserAuthenticationMethod.Read.All'],
    [403, 'UserAuthMethod-Passkey.Read'],
    [403, 'UserAuthMethod-Phone.Read.All'],
    [403, 'Directory.Read.All'],
  ])('answer %d to an application with %s', async (status, role) => {
    const token = await mint([role]);
    const answer = await session.send('GET', path('fido2Methods'), { token });
    expect(answer.status).toBe(status);
    if (status === 403) expect(refusal(answer)).toMatchObject({ code: 'accessDenied' });
  });

  it('are read by a user with a permission for one’s own', async () => {
    const token = await mint([], ['UserAuthMethod-Passkey.Read'], users.ada);
    expect((await session.send('GET', path('fido2Methods'), { token })).status).toBe(200);
    const other = path('fido2Methods', users.grace);
    expect((await session.send('GET', other, { token })).status).toBe(403);
  });
});

describe('all methods of a user', () => {
  it('are listed with their types, the password first', async () => {
    const list = values(await session.get(path('methods')));
    expect(list.map((method) => text(method, '@odata.type'))).toEqual([
      '#microsoft.graph.passwordAuthenticationMethod',
      '#microsoft.graph.fido2AuthenticationMethod',
      '#microsoft.graph.fido2AuthenticationMethod',
      '#microsoft.graph.phoneAuthenticationMethod',
      '#microsoft.graph.windowsHelloForBusinessAuthenticationMethod',
      '#microsoft.graph.telepathyAuthenticationMethod',
    ]);
    expect(list.at(-1)).toMatchObject({ id: 'mind', displayName: 'Mind' });
    expect(list[0]).toMatchObject({
      id: '28c10230-6103-485e-b985-444c60001490',
      password: null,
    });
  });

  it('are the password alone where nothing is registered', async () => {
    expect(values(await session.get(path('methods', users.grace)))).toHaveLength(1);
    expect(values(await session.get(path('phoneMethods', users.grace)))).toEqual([]);
  });

  it('need the permission for methods of every type', async () => {
    const token = await mint(['UserAuthMethod-Passkey.Read.All']);
    expect((await session.send('GET', path('methods'), { token })).status).toBe(403);
  });

  it('have phones under the id of their type', async () => {
    expect(values(await session.get(path('phoneMethods')))).toEqual([
      expect.objectContaining({
        id: '3179e48a-750b-4051-897c-87b9720928f7',
        phoneNumber: '+1 2065550112',
        phoneType: 'mobile',
        smsSignInState: 'notEnabled',
      }),
    ]);
  });

  it('are read in batches', async () => {
    const requests: JsonObject[] = [users.ada, users.grace].map((user, index) => ({
      id: String(index),
      method: 'GET',
      url: `/users/${user}/authentication/fido2Methods`,
    }));
    const { body } = await session.send('POST', '/v1.0/$batch', { body: { requests } });
    expect(body['responses']).toMatchObject([
      { id: '1', status: 200, body: { value: [] } },
      { id: '0', status: 200, body: { value: [{ aaGuid: KEY }, { aaGuid: PHONE_KEY }] } },
    ]);
  });
});

describe('deleting a passkey', () => {
  it('answers 204 and leaves the other methods', async () => {
    const other = await openSession({ seed });
    const address = `${path('fido2Methods')}/-2_GRUg2-HYz6_1YG4YRAQ2`;
    expect((await other.send('DELETE', address)).status).toBe(204);
    expect(values(await other.get(path('fido2Methods')))).toMatchObject([{ aaGuid: PHONE_KEY }]);
    expect(values(await other.get(path('methods')))).toHaveLength(5);
    expect((await other.send('DELETE', address)).status).toBe(404);
    await other.close();
  });

  it('needs a permission to write', async () => {
    const token = await mint(['UserAuthMethod-Passkey.Read.All']);
    const address = `${path('fido2Methods')}/-2_GRUg2-HYz6_1YG4YRAQ2`;
    expect((await session.send('DELETE', address, { token })).status).toBe(403);
    expect((await session.send('GET', address)).status).toBe(200);
  });
});
