import { type JsonObject, text } from '../../../emulator/json';
import {
  type Answer,
  CONFIGURATIONS,
  DEV,
  openSession,
  refusal,
  type Session,
  values,
  without,
} from '../support/session';

const TYPE = '#microsoft.graph.externalAuthenticationMethodConfiguration';
let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const method = (more: JsonObject = {}): JsonObject => ({
  '@odata.type': TYPE,
  displayName: 'Adatum',
  appId: '2f3d5a67-7441-4f1e-aa92-e77ca6b5a5ca',
  openIdConnectSetting: {
    clientId: '06a011bd-ec92-4404-80fb-db6d5ada8ee2',
    discoveryUrl: 'https://adatum.example/.well-known/openid-configuration',
  },
  ...more,
});
const create = (body: JsonObject): Promise<Answer> =>
  session.send('POST', `/v1.0${CONFIGURATIONS}`, { body });
const created = async (more: JsonObject = {}): Promise<string> => {
  const answer = await create(method(more));
  expect(answer.status).toBe(201);
  return `/v1.0${CONFIGURATIONS}/${text(answer.body, 'id')}`;
};

describe('an external method', () => {
  it('is created disabled and for nobody, changed, and removed by DELETE', async () => {
    const path = await created();
    expect(await session.get(path)).toMatchObject({
      ...method(),
      state: 'disabled',
      includeTargets: [],
      excludeTargets: [],
    });
    const includeTargets = [
      { id: DEV.groups.pilot, targetType: 'group', isRegistrationRequired: false },
    ];
    const body = { '@odata.type': TYPE, state: 'enabled', includeTargets };
    expect((await session.send('PATCH', path, { body })).status).toBe(204);
    expect(await session.get(path)).toMatchObject({ state: 'enabled', includeTargets });
    expect((await session.send('DELETE', path)).status).toBe(204);
    expect(refusal(await session.send('GET', path))).toMatchObject({
      status: 404,
      fact: 'no-such-configuration',
    });
    expect((await session.send('DELETE', path)).status).toBe(404);
  });

  it('stands in the list behind the built-in ones, on v1.0 and beta', async () => {
    await created();
    for (const version of ['v1.0', 'beta']) {
      const list = values(await session.get(`/${version}${CONFIGURATIONS}`));
      expect(list.at(-1)).toMatchObject({ '@odata.type': TYPE, displayName: 'Adatum' });
    }
  });

  it.each<[string, JsonObject, string]>([
    ['no type', without(method(), '@odata.type'), 'odata-type-required'],
    [
      'the type of a built-in method',
      method({ '@odata.type': '#microsoft.graph.smsAuthenticationMethodConfiguration' }),
      'external-method-only; assumed',
    ],
    ['no name', without(method(), 'displayName'), 'required-member'],
    ['no application', without(method(), 'appId'), 'required-member'],
    ['no settings', without(method(), 'openIdConnectSetting'), 'required-member'],
    [
      'half the settings',
      method({ openIdConnectSetting: { clientId: DEV.clients.reader } }),
      'required-member',
    ],
    ['an id of its own', method({ id: DEV.groups.pilot }), 'read-only-change; assumed'],
    ['an unknown property', method({ colour: 'red' }), 'unknown-property'],
    [
      'a group that nobody is',
      method({
        includeTargets: [{ id: 'ffffffff-0000-4000-8000-000000000001', targetType: 'group' }],
      }),
      'target-exists; assumed',
    ],
  ])('with %s is refused', async (_, body, fact) => {
    expect(refusal(await create(body))).toEqual({ status: 400, code: 'badRequest', fact });
    expect(values(await session.get(`/v1.0${CONFIGURATIONS}`))).toHaveLength(10);
  });

  it('has a name of its own that stays', async () => {
    const path = await created();
    expect(refusal(await create(method({ displayName: 'ADATUM' })))).toMatchObject({
      status: 400,
      fact: 'external-method-name',
    });
    const renamed = await session.send('PATCH', path, {
      body: { '@odata.type': TYPE, displayName: 'Other' },
    });
    expect(refusal(renamed)).toMatchObject({ status: 400, fact: 'external-method-name' });
    const same = await session.send('PATCH', path, { body: method({ state: 'enabled' }) });
    expect(same.status).toBe(204);
  });

  it('needs the permission to write policy', async () => {
    const token = await session.emulator.mintToken({
      tenantId: DEV.tenantId,
      clientId: DEV.clients.reader,
      roles: ['Policy.Read.All'],
    });
    const answer = await session.send('POST', `/v1.0${CONFIGURATIONS}`, { body: method(), token });
    expect(refusal(answer)).toEqual({ status: 403, code: 'accessDenied', fact: 'policy-denied' });
  });
});
