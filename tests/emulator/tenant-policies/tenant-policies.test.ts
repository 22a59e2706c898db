import { type JsonObject, text } from '../../../emulator/json';
import { create, createId, devSeed, POLICIES, policy, refused } from '../support/access';
import { message, openSession, type Session } from '../support/session';

const DEFAULTS = '/policies/identitySecurityDefaultsEnforcementPolicy';
const AUTHORIZATION = '/policies/authorizationPolicy';
const SETTINGS = '/identity/conditionalAccess/settings';
const TEMPLATES = '/identity/conditionalAccess/templates';

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const patch = (path: string, body: JsonObject) => session.send('PATCH', path, { body });

describe('security defaults', () => {
  it('are off, and are switched on and off', async () => {
    expect(await session.get(`/v1.0${DEFAULTS}`)).toMatchObject({
      id: '00000000-0000-0000-0000-000000000005',
      isEnabled: false,
    });
    expect((await patch(`/beta${DEFAULTS}`, { isEnabled: true })).status).toBe(204);
    expect(await session.get(`/v1.0${DEFAULTS}`)).toMatchObject({ isEnabled: true });
    expect((await patch(`/v1.0${DEFAULTS}`, { isEnabled: false })).status).toBe(204);
  });

  it('are not switched on beside an enabled policy, report-only apart', async () => {
    const id = await createId(session, POLICIES, policy({ state: 'enabled' }));
    const answer = await patch(`/v1.0${DEFAULTS}`, { isEnabled: true });
    expect(message(answer)).toContain(id);
    expect(answer.status).toBe(400);
    await patch(`/v1.0${POLICIES}/${id}`, { state: 'enabledForReportingButNotEnforced' });
    expect((await patch(`/v1.0${DEFAULTS}`, { isEnabled: true })).status).toBe(204);
  });

  it('keep policies from being enabled, by POST and PATCH', async () => {
    await session.close();
    session = await openSession({ seed: devSeed({ securityDefaults: true }) });
    const body = policy({ state: 'enabled' });
    const fact = 'policy-security-defaults';
    expect(await refused(session, 'POST', `/v1.0${POLICIES}`, { body })).toMatchObject({ fact });
    const id = await createId(
      session,
      POLICIES,
      policy({ state: 'enabledForReportingButNotEnforced' }),
    );
    expect(
      await refused(session, 'PATCH', `/v1.0${POLICIES}/${id}`, { body: { state: 'enabled' } }),
    ).toMatchObject({ status: 400, fact });
  });

  it('take no other change', async () => {
    expect((await patch(`/v1.0${DEFAULTS}`, { displayName: 'Ours' })).status).toBe(400);
    expect((await patch(`/v1.0${DEFAULTS}`, { isEnabled: null })).status).toBe(400);
  });
});

describe('the authorization policy', () => {
  it('is changed member by member, with 204', async () => {
    const body = {
      allowedToUseSSPR: false,
      defaultUserRolePermissions: { allowedToCreateApps: false },
    };
    expect((await patch(`/v1.0${AUTHORIZATION}`, body)).status).toBe(204);
    expect(await session.get(`/v1.0${AUTHORIZATION}`)).toMatchObject({
      id: 'authorizationPolicy',
      allowedToUseSSPR: false,
      allowInvitesFrom: 'everyone',
      defaultUserRolePermissions: { allowedToCreateApps: false, allowedToReadOtherUsers: true },
    });
  });

  it('is reached at both addresses of beta, which has properties of its own', async () => {
    const path = `/beta${AUTHORIZATION}/authorizationPolicy`;
    const enabledPreviewFeatures = ['EnableGranularConsent'];
    expect((await patch(path, { enabledPreviewFeatures })).status).toBe(204);
    expect(await session.get(`/beta${AUTHORIZATION}`)).toMatchObject({ enabledPreviewFeatures });
    expect((await session.send('GET', `/v1.0${AUTHORIZATION}/authorizationPolicy`)).status).toBe(
      400,
    );
    expect(await session.get(`/v1.0${AUTHORIZATION}`)).not.toHaveProperty('enabledPreviewFeatures');
  });

  it('shows one list of consent policies in both versions', async () => {
    const permissionGrantPoliciesAssigned: string[] = [];
    await patch(`/v1.0${AUTHORIZATION}`, {
      defaultUserRolePermissions: { permissionGrantPoliciesAssigned },
    });
    expect(await session.get(`/beta${AUTHORIZATION}`)).toMatchObject({
      permissionGrantPolicyIdsAssignedToDefaultUserRole: [],
    });
  });

  it.each<[string, JsonObject, string]>([
    [
      'an unknown role of guests',
      { guestUserRoleId: '99999999-9999-4999-8999-999999999999' },
      'authorization-guest-role',
    ],
    ['an unknown inviter', { allowInvitesFrom: 'friends' }, 'unknown-enum-member'],
    ['null for a flag that is never null', { allowedToUseSSPR: null }, 'not-nullable'],
    ['a property of beta', { enabledPreviewFeatures: [] }, 'unknown-property'],
  ])('takes not %s', async (_, body, fact) => {
    expect(await refused(session, 'PATCH', `/v1.0${AUTHORIZATION}`, { body })).toEqual({
      status: 400,
      code: 'Request_BadRequest',
      fact,
    });
  });
});

describe('conditional access settings', () => {
  const exclusions = (...userActionExclusions: JsonObject[]): JsonObject => ({
    exclusions: { allResourcesExclusions: { userActionExclusions } },
  });
  const recovery = { userAction: 'accountrecovery', state: 'enabled' };

  it('are on beta, empty at first, replaced whole and reset', async () => {
    const initial = await session.get(`/beta${SETTINGS}`);
    expect(initial).toMatchObject({ ...exclusions(), modifiedDateTime: null });
    const other = { userAction: 'registersecurityinfo', state: 'disabled' };
    await patch(`/beta${SETTINGS}`, exclusions(other));
    const answer = await patch(`/beta${SETTINGS}`, exclusions(recovery));
    expect(answer.body).toMatchObject(exclusions(recovery));
    expect(answer.body).toEqual(await session.get(`/beta${SETTINGS}`));
    expect((await session.send('DELETE', `/beta${SETTINGS}`)).status).toBe(204);
    expect(await session.get(`/beta${SETTINGS}`)).toEqual(initial);
    expect((await session.send('GET', `/v1.0${SETTINGS}`)).status).toBe(400);
  });

  it.each<[string, JsonObject, string]>([
    ['an action twice', exclusions(recovery, recovery), 'settings-action; assumed'],
    [
      'an action without a name',
      exclusions({ ...recovery, userAction: '' }),
      'settings-action; assumed',
    ],
    ['an action without a state', exclusions({ userAction: 'accountrecovery' }), 'required-member'],
    ['another state', exclusions({ ...recovery, state: 'on' }), 'unknown-enum-member'],
  ])('refuse %s', async (_, body, fact) => {
    const answer = await refused(session, 'PATCH', `/beta${SETTINGS}`, { body });
    expect(answer).toMatchObject({ status: 400, fact });
  });
});

describe('templates', () => {
  it('are listed, read and used for a policy', async () => {
    const { value } = await session.get(`/v1.0${TEMPLATES}`);
    const templates = value as JsonObject[];
    expect(templates.length).toBeGreaterThan(2);
    for (const template of templates) {
      const [id, name] = [text(template, 'id'), text(template, 'name')];
      expect(await session.get(`/beta${TEMPLATES}/${id}?$select=name`)).toMatchObject({
        name,
      });
      const { conditions, grantControls } = template['details'] as {
        conditions: JsonObject;
        grantControls: JsonObject;
      };
      const { users, ...others } = conditions as { users: JsonObject };
      const strength = grantControls['authenticationStrength'] as JsonObject | null;
      await create(session, POLICIES, {
        displayName: name,
        state: 'disabled',
        conditions: { ...others, users: { ...users, excludeUsers: [] } },
        grantControls: {
          ...grantControls,
          authenticationStrength: strength && { id: strength['id'] ?? '' },
        },
      });
    }
  });

  it('that do not exist are 404', async () => {
    expect(await refused(session, 'GET', `/v1.0${TEMPLATES}/none`)).toMatchObject({ status: 404 });
  });
});
