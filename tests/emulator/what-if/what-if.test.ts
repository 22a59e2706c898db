import { type JsonObject, text } from '../../../emulator/json';
import {
  conditions,
  create,
  createId,
  devSeed,
  EVALUATE,
  GLOBAL_ADMINISTRATOR,
  PHISHING_RESISTANT,
  POLICIES,
  policy,
  refused,
} from '../support/access';
import { DEV, message, openSession, type Session } from '../support/session';
import {
  action,
  APP,
  asked,
  enabled,
  evaluate,
  request,
  TYPE,
  user,
  verdictOf,
  when,
} from '../support/what-if';

const { users, groups } = DEV;

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const verdict = (values?: JsonObject, version?: string) => verdictOf(session, values, version);

describe('What-If', () => {
  it('answers policies with their verdicts, strengths expanded', async () => {
    const id = await createId(
      session,
      POLICIES,
      enabled({
        grantControls: { operator: 'OR', authenticationStrength: { id: PHISHING_RESISTANT } },
      }),
    );
    await create(session, POLICIES, policy());
    const { body } = await evaluate(session);
    expect(body['@odata.context']).toMatch(
      /\$metadata#Collection\(microsoft\.graph\.whatIfAnalysisResult\)$/,
    );
    expect(body['value']).toContainEqual(
      expect.objectContaining({
        id,
        policyApplies: true,
        analysisReasons: 'notSet',
        grantControls: expect.objectContaining({
          authenticationStrength: expect.objectContaining({
            displayName: 'Phishing resistant MFA',
          }) as unknown,
        }) as unknown,
      }),
    );
    expect(body['value']).toHaveLength(2);
    const applied = await evaluate(session, { appliedPoliciesOnly: true });
    expect((applied.body['value'] as JsonObject[]).map((one) => one['id'])).toEqual([id]);
  });

  it.each<[string, string, unknown]>([
    ['enabled', 'enabled', true],
    ['report-only', 'enabledForReportingButNotEnforced', true],
    ['disabled', 'disabled', 'policyNotEnabled'],
  ])('holds a policy that is %s against the sign-in', async (_, state, expected) => {
    await create(session, POLICIES, policy({ state }));
    expect(await verdict()).toBe(expected);
  });

  it.each<[string, JsonObject]>([
    ['no identity', { signInIdentity: null }],
    ['an identity without a type', { signInIdentity: { userId: users.ada } }],
    ['no context', { signInContext: null }],
    ['no conditions', { signInConditions: null }],
    ['a user who does not exist', { signInIdentity: user(APP) }],
    ['an unknown risk', asked({ userRiskLevel: 'enormous' })],
    ['an unknown condition', asked({ weather: 'rain' })],
    ['an unknown user action', { signInContext: action('signIn') }],
  ])('refuses %s', async (_, values) => {
    const body = request(values);
    expect(await refused(session, 'POST', `/v1.0${EVALUATE}`, { body })).toMatchObject({
      status: 400,
      code: 'BadRequest',
    });
  });

  it('says which of its parameters is missing', async () => {
    const answer = await session.send('POST', `/v1.0${EVALUATE}`, { body: {} });
    expect(message(answer)).toContain("'signInIdentity'");
    expect(answer.headers.get('x-emulator-fact')).toBe('what-if-required');
  });

  it('leaves policies of beta to beta', async () => {
    const body = enabled({ conditions: conditions({ agentIdRiskLevels: 'high' }) });
    await create(session, POLICIES, body, 'beta');
    expect(await verdict()).toBeUndefined();
    expect(await verdict({}, 'beta')).toBe('notEnoughInformation');
  });
});

describe('a policy for', () => {
  const nested = '77777777-7777-4777-8777-777777777777';
  const forUsers = (values: JsonObject): Promise<unknown> =>
    create(session, POLICIES, when({ users: values }));
  const admin = (kind: 'roleAssignment', id: string, value: JsonObject): void => {
    session.emulator.admin.write(DEV.tenantId, kind, id, value);
  };

  it('a group covers members of groups in it, and no others', async () => {
    const body = {
      displayName: 'All of them',
      mailEnabled: false,
      mailNickname: 'all',
      securityEnabled: true,
    };
    const outer = text((await session.send('POST', '/v1.0/groups', { body })).body, 'id');
    const reference = {
      '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${groups.staff}`,
    };
    await session.send('POST', `/v1.0/groups/${outer}/members/$ref`, { body: reference });
    await forUsers({ includeGroups: [outer] });
    expect(await verdict()).toBe(true);
    expect(await verdict({ signInIdentity: user(users.admin) })).toBe('users');
  });

  it('everybody leaves out who is excluded by id, group or role', async () => {
    admin('roleAssignment', nested, {
      id: nested,
      principalId: groups.privileged,
      roleDefinitionId: GLOBAL_ADMINISTRATOR,
      directoryScopeId: '/',
    });
    await forUsers({
      includeUsers: ['All'],
      excludeUsers: [users.grace],
      excludeGroups: [groups.breakGlass],
      excludeRoles: [GLOBAL_ADMINISTRATOR],
    });
    expect(await verdict()).toBe(true);
    for (const id of [users.grace, users.breakGlass1, users.admin]) {
      expect(await verdict({ signInIdentity: user(id) })).toBe('users');
    }
  });

  it('a role covers active assignments at tenant scope alone', async () => {
    await forUsers({ includeRoles: [GLOBAL_ADMINISTRATOR] });
    const assignment = {
      id: nested,
      principalId: users.ada,
      roleDefinitionId: GLOBAL_ADMINISTRATOR,
    };
    admin('roleAssignment', nested, {
      ...assignment,
      directoryScopeId: `/administrativeUnits/${nested}`,
    });
    expect(await verdict()).toBe('users');
    admin('roleAssignment', nested, { ...assignment, directoryScopeId: '/' });
    expect(await verdict()).toBe(true);
  });

  it('guests covers them by kind and tenant', async () => {
    const tenants = { membershipKind: 'enumerated', members: [DEV.tenantId] };
    await forUsers({
      includeGuestsOrExternalUsers: {
        guestOrExternalUserTypes: 'b2bCollaborationGuest,serviceProvider',
        externalTenants: tenants,
      },
    });
    const guest = (externalUserType: string, externalTenantId: string | null): JsonObject => ({
      signInIdentity: { [TYPE]: '#microsoft.graph.userSignIn', externalUserType, externalTenantId },
    });
    expect(await verdict(guest('serviceProvider', DEV.tenantId))).toBe(true);
    expect(await verdict(guest('serviceProvider', APP))).toBe('users');
    expect(await verdict(guest('serviceProvider', null))).toBe('notEnoughInformation');
    expect(await verdict(guest('b2bDirectConnectUser', DEV.tenantId))).toBe('users');
    expect(await verdict()).toBe('users');
  });

  it('GuestsOrExternalUsers covers a guest of the directory', async () => {
    await session.close();
    session = await openSession({
      seed: devSeed({
        users: [
          { id: users.ada, displayName: 'Ada' },
          { id: users.grace, displayName: 'Grace', userType: 'Guest' },
        ],
        groups: [],
      }),
    });
    await forUsers({ includeUsers: ['GuestsOrExternalUsers'] });
    expect(await verdict()).toBe('users');
    expect(await verdict({ signInIdentity: user(users.grace) })).toBe(true);
  });

  it('service principals covers no user, and one for users no service principal', async () => {
    const principals = (await session.get('/v1.0/servicePrincipals'))['value'] as JsonObject[];
    const [first, second] = principals.map((one) => text(one, 'id'));
    const workload = (servicePrincipalId = ''): JsonObject => ({
      signInIdentity: { [TYPE]: '#microsoft.graph.servicePrincipalSignIn', servicePrincipalId },
    });
    const id = await createId(
      session,
      POLICIES,
      when({
        users: { includeUsers: ['None'] },
        clientApplications: {
          includeServicePrincipals: ['ServicePrincipalsInMyTenant'],
          excludeServicePrincipals: [second ?? ''],
        },
      }),
    );
    expect(await verdict()).toBe('users');
    expect(await verdict(workload(first))).toBe(true);
    expect(await verdict(workload(second))).toBe('workloadIdentities');
    await session.send('DELETE', `/v1.0${POLICIES}/${id}`);
    await create(session, POLICIES, enabled());
    expect(await verdict(workload(first))).toBe('workloadIdentities');
  });
});
