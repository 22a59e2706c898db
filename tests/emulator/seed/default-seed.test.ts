import { type DefaultTenant, defaultTenants, MICROSOFT_PROFILE_ID } from '../../../emulator';
import { type JsonObject, text } from '../../../emulator/json';
import { GLOBAL_ADMINISTRATOR } from '../../../emulator/roles/templates';
import {
  ALL_ROLES,
  CONFIGURATIONS,
  FIDO2,
  openSession,
  ROOT,
  type Session,
  values,
} from '../support/session';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const stages = Object.entries(defaultTenants);

async function reader(tenant: DefaultTenant): Promise<(path: string) => Promise<JsonObject>> {
  const token = await session.emulator.mintToken({
    tenantId: tenant.tenantId,
    clientId: tenant.clients.pipeline,
    roles: ALL_ROLES,
  });
  return async (path) => (await session.send('GET', path, { token })).body;
}

describe.each(stages)('the default tenant %s', (stage, tenant) => {
  let get: (path: string) => Promise<JsonObject>;
  beforeAll(async () => {
    get = await reader(tenant);
  });
  const keysOf = async (user: string): Promise<readonly JsonObject[]> =>
    values(await get(`/v1.0/users/${user}/authentication/fido2Methods`));

  it('has the same kinds of groups, users and clients', async () => {
    const groups = values(await get('/v1.0/groups')).map(({ id }) => id);
    expect(groups).toEqual(Object.values(tenant.groups));
    const users = values(await get('/v1.0/users')).map(({ id }) => id);
    expect(users).toEqual(Object.values(tenant.users));
    expect(Object.keys(tenant.groups)).toEqual([
      'staff',
      'privileged',
      'breakGlass',
      'pilot',
      'allCompany',
    ]);
  });

  it('has administrators by role, and nobody else', async () => {
    const { admin, breakGlass1, breakGlass2 } = tenant.users;
    const members = await get(
      `/v1.0/directoryRoles(roleTemplateId='${GLOBAL_ADMINISTRATOR}')/members`,
    );
    const ids = values(members).map(({ id }) => id);
    expect(ids.sort()).toEqual([admin, breakGlass1, breakGlass2].sort());
    const assignments = values(await get('/v1.0/roleManagement/directory/roleAssignments'));
    expect(assignments).toHaveLength(3);
  });

  it('has two keys of two models for each emergency account', async () => {
    for (const user of [tenant.users.breakGlass1, tenant.users.breakGlass2]) {
      const keys = await keysOf(user);
      expect(new Set(keys.map(({ aaGuid }) => aaGuid)).size).toBe(2);
      expect(keys.map(({ attestationLevel }) => attestationLevel)).toEqual([
        'attested',
        'attested',
      ]);
    }
  });

  it('has staff with keys, a synced passkey, phones, and one without a passkey', async () => {
    const { ada, grace, alan } = tenant.users;
    expect((await keysOf(ada)).map(({ passkeyType }) => passkeyType)).toEqual([
      'deviceBound',
      'synced',
    ]);
    expect(await keysOf(grace)).toEqual([]);
    for (const user of [grace, alan]) {
      const phones = values(await get(`/v1.0/users/${user}/authentication/phoneMethods`));
      expect(phones.length).toBeGreaterThan(0);
    }
  });

  it('has the methods of a company of today on', async () => {
    const enabled = values(await get(`/v1.0${CONFIGURATIONS}`))
      .filter(({ state }) => state === 'enabled')
      .map((configuration) => text(configuration, 'id'));
    expect(enabled.sort()).toEqual(
      [
        'Email',
        'Fido2',
        'MicrosoftAuthenticator',
        'Sms',
        'SoftwareOath',
        'TemporaryAccessPass',
        ...(stage === 'production' ? ['Voice'] : []),
      ].sort(),
    );
  });
});

describe('the tenant that Microsoft migrated', () => {
  it('has a profile for all users that its administrators did not make', async () => {
    const { production } = defaultTenants;
    const get = await reader(production);
    const body = await get(`/v1.0${FIDO2}`);
    expect(body['passkeyProfiles']).toHaveLength(2);
    expect(body).toMatchObject({
      passkeyProfiles: [{}, { id: MICROSOFT_PROFILE_ID, passkeyTypes: 'deviceBound,synced' }],
      includeTargets: [
        { id: production.groups.staff },
        { id: 'all_users', allowedPasskeyProfiles: [MICROSOFT_PROFILE_ID] },
      ],
    });
    expect(await get(`/v1.0${ROOT}`)).toMatchObject({
      registrationEnforcement: { authenticationMethodsRegistrationCampaign: { state: 'default' } },
    });
    const configurations = values(await get(`/v1.0${CONFIGURATIONS}`));
    expect(configurations.at(-1)).toMatchObject({
      '@odata.type':
        '#microsoft.graph.federatedIdentityCredentialAuthenticationMethodConfiguration',
    });
  });
});
