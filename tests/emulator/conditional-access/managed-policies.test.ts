import { defaultPolicies, defaultTenants } from '../../../emulator';
import type { JsonObject } from '../../../emulator/json';
import { GLOBAL_ADMINISTRATOR, ids, POLICIES, refused } from '../support/access';
import { message, openSession, type Session } from '../support/session';

const { production } = defaultTenants;
const path = `/v1.0${POLICIES}/${defaultPolicies.blockLegacyAuthentication}`;

let session: Session;
beforeEach(async () => {
  session = await openSession({}, production.tenantId);
});
afterEach(() => session.close());

const patch = (body: JsonObject) => session.send('PATCH', path, { body });
const fixed = async (): Promise<JsonObject> => {
  const { conditions } = await session.get(path);
  return conditions as JsonObject;
};

describe('the production tenant', () => {
  it('has two policies of Microsoft’s in report-only and one of its own', async () => {
    const { value } = await session.get(`/v1.0${POLICIES}?$select=id,state`);
    expect(value).toEqual([
      { id: defaultPolicies.blockLegacyAuthentication, state: 'enabledForReportingButNotEnforced' },
      { id: defaultPolicies.adminPortals, state: 'enabledForReportingButNotEnforced' },
      { id: defaultPolicies.requireMfa, state: 'enabled' },
    ]);
  });

  it('leaves dev and staging without any', async () => {
    for (const { tenantId, clients } of [defaultTenants.dev, defaultTenants.staging]) {
      const token = await session.emulator.mintToken({
        tenantId,
        clientId: clients.reader,
        roles: ['Policy.Read.All'],
      });
      expect(ids(await session.send('GET', `/v1.0${POLICIES}`, { token }))).toEqual([]);
    }
  });
});

describe('a policy of Microsoft’s', () => {
  it('can be switched on and exempt identities', async () => {
    const { users, ...others } = await fixed();
    const excluded = {
      ...(users as JsonObject),
      excludeGroups: [production.groups.breakGlass],
      excludeRoles: [GLOBAL_ADMINISTRATOR],
    };
    expect((await patch({ state: 'enabled' })).status).toBe(204);
    expect((await patch({ conditions: { ...others, users: excluded } })).status).toBe(204);
    expect(await session.get(path)).toMatchObject({
      state: 'enabled',
      conditions: { users: { excludeGroups: [production.groups.breakGlass] } },
    });
  });

  it.each<[string, JsonObject]>([
    ['a new name', { displayName: 'Ours' }],
    ['other controls', { grantControls: { operator: 'OR', builtInControls: ['mfa'] } }],
    ['a session control', { sessionControls: { disableResilienceDefaults: true } }],
    ['other clients', { conditions: { clientAppTypes: ['other'] } }],
    ['fewer users', { conditions: { users: { includeUsers: ['None'] } } }],
  ])('takes not %s', async (_, values) => {
    const before = await session.get(path);
    expect(message(await patch({ state: 'enabled', ...values }))).toContain('managed by Microsoft');
    expect(await session.get(path)).toEqual(before);
  });

  it('cannot be deleted', async () => {
    expect(await refused(session, 'DELETE', path)).toEqual({
      status: 403,
      code: 'AccessDenied',
      fact: 'policy-managed-status; assumed',
    });
    expect(
      (await session.send('DELETE', `/v1.0${POLICIES}/${defaultPolicies.requireMfa}`)).status,
    ).toBe(204);
  });
});
