import { type JsonObject, text } from '../../../emulator/json';
import {
  conditions,
  LOCATIONS,
  office,
  POLICIES,
  policy,
  strength,
  STRENGTHS,
} from '../support/access';
import { CONFIGURATIONS, DEV, openSession, type Session, without } from '../support/session';

const PARTNER = '3d0f5dec-5d3d-455c-8016-e2af1ae4d31a';
const GLOBAL_READER = 'f2ef992c-3afb-46b9-b7cf-a126ee74c451';
const PLANS = '/identity/conditionalAccess/plans';

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const post = (path: string, body: JsonObject) => session.send('POST', `/beta${path}`, { body });
const inside = async (path: string, body: JsonObject, list: string): Promise<string> =>
  `${path}/${text((await post(path, body)).body, 'id')}/${list}`;

const plan = { displayName: 'Plan', state: 'disabled', sharedConditions: conditions() };

describe('the address of a created object', () => {
  it.each<[string, () => Promise<string> | string, JsonObject]>([
    ['policy', () => POLICIES, policy()],
    ['named location', () => LOCATIONS, office()],
    ['strength', () => STRENGTHS, strength()],
    [
      'combination configuration',
      () => inside(STRENGTHS, strength(), 'combinationConfigurations'),
      {
        '@odata.type': '#microsoft.graph.fido2CombinationConfiguration',
        allowedAAGUIDs: ['2fc0579f-8113-47ea-b116-bb5a8db9202a'],
        appliesToCombinations: ['fido2'],
      },
    ],
    ['plan', () => PLANS, plan],
    [
      'group',
      () => '/groups',
      { displayName: 'A', mailEnabled: false, mailNickname: 'a', securityEnabled: true },
    ],
    [
      'external method',
      () => CONFIGURATIONS,
      {
        '@odata.type': '#microsoft.graph.externalAuthenticationMethodConfiguration',
        displayName: 'Other factor',
        appId: DEV.clients.reader,
        openIdConnectSetting: { clientId: 'a', discoveryUrl: 'https://factor.example/' },
      },
    ],
    ['partner', () => '/policies/crossTenantAccessPolicy/partners', { tenantId: PARTNER }],
    [
      'role assignment',
      () => '/roleManagement/directory/roleAssignments',
      { principalId: DEV.users.ada, roleDefinitionId: GLOBAL_READER, directoryScopeId: '/' },
    ],
    [
      'Temporary Access Pass',
      () => `/users/${DEV.users.ada}/authentication/temporaryAccessPassMethods`,
      {},
    ],
  ])('of a %s leads to it', async (_, path, body) => {
    const made = await post(await path(), body);
    expect([made.status, made.text]).toEqual([201, expect.any(String)]);
    const found = await session.send('GET', made.headers.get('location') ?? '');
    expect(found.status).toBe(200);
    const secret = 'temporaryAccessPass' in made.body ? 'temporaryAccessPass' : '';
    expect(without(found.body, secret)).toMatchObject(without(made.body, secret));
  });
});

describe('$count of conditional access policies', () => {
  it('needs no ConsistencyLevel, which is of directory objects', async () => {
    await post(POLICIES, policy());
    const body = await session.get(`/v1.0${POLICIES}?$count=true&$top=1`);
    expect(body).toMatchObject({ '@odata.count': 1 });
  });
});
