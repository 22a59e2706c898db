import { type JsonObject, text } from '../../../emulator/json';
import {
  conditions,
  create,
  createId,
  grant,
  ids,
  LOCATIONS,
  office,
  PHISHING_RESISTANT,
  POLICIES,
  policy,
  refused,
  STRENGTHS,
  strength,
} from '../support/access';
import { DEV, message, openSession, type Session } from '../support/session';

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const path = (id: string, version = 'v1.0'): string => `/${version}${POLICIES}/${id}`;
const read = (id: string, version?: string) => session.get(path(id, version));
const patch = (id: string, body: JsonObject, version?: string) =>
  session.send('PATCH', path(id, version), { body });
const post = (body: JsonObject, version = 'v1.0') =>
  session.send('POST', `/${version}${POLICIES}`, { body });

describe('a conditional access policy', () => {
  it('is created with every member of its type', async () => {
    const made = await create(session, POLICIES, policy());
    expect(made).toEqual({
      '@odata.context': expect.stringMatching(
        /\/v1\.0\/\$metadata#identity\/conditionalAccess\/policies\/\$entity$/,
      ) as string,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      templateId: null,
      displayName: 'Everybody',
      description: null,
      createdDateTime: expect.stringMatching(/Z$/) as string,
      modifiedDateTime: null,
      deletedDateTime: null,
      state: 'disabled',
      conditions: {
        userRiskLevels: [],
        signInRiskLevels: [],
        servicePrincipalRiskLevels: [],
        insiderRiskLevels: null,
        clientAppTypes: ['all'],
        platforms: null,
        locations: null,
        devices: null,
        clientApplications: null,
        authenticationFlows: null,
        applications: {
          includeApplications: ['All'],
          excludeApplications: [],
          includeUserActions: [],
          includeAuthenticationContextClassReferences: [],
          applicationFilter: null,
        },
        users: {
          includeUsers: ['All'],
          excludeUsers: [],
          includeGroups: [],
          excludeGroups: [],
          includeRoles: [],
          excludeRoles: [],
          includeGuestsOrExternalUsers: null,
          excludeGuestsOrExternalUsers: null,
        },
      },
      grantControls: {
        operator: 'OR',
        builtInControls: ['mfa'],
        customAuthenticationFactors: [],
        termsOfUse: [],
        'authenticationStrength@odata.context': expect.any(String) as string,
        authenticationStrength: null,
      },
      sessionControls: null,
    });
    expect(await read(text(made, 'id'))).toEqual(made);
  });

  it('has on beta what says nothing, as null', async () => {
    const id = await createId(session, POLICIES, policy());
    expect(await read(id, 'beta')).toMatchObject({
      partialEnablementStrategy: null,
      conditions: {
        times: null,
        clients: null,
        deviceStates: null,
        agentIdRiskLevels: null,
        applications: { networkAccess: null, globalSecureAccess: null },
      },
    });
    expect(JSON.stringify(await read(id))).not.toContain('deviceStates');
  });

  it('is changed with 204, and says when', async () => {
    const id = await createId(session, POLICIES, policy());
    const answer = await patch(id, { state: 'enabledForReportingButNotEnforced' });
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(await read(id)).toMatchObject({
      displayName: 'Everybody',
      state: 'enabledForReportingButNotEnforced',
      modifiedDateTime: expect.stringMatching(/Z$/) as string,
    });
  });

  it('may have the name of another one', async () => {
    await create(session, POLICIES, policy());
    await create(session, POLICIES, policy());
    const path = `/v1.0${POLICIES}?$filter=displayName eq 'Everybody'&$select=id`;
    expect(ids(await session.get(path))).toHaveLength(2);
  });

  it('keeps names with quotes, emoji, interpolations and line breaks as they are', async () => {
    const displayName = `"Quoted" 'it' \${x} 🔑 <b>\n`;
    const id = await createId(session, POLICIES, policy({ displayName }));
    expect(await read(id)).toMatchObject({ displayName });
  });

  it('that does not exist is 404', async () => {
    for (const [method, body] of [['GET'], ['DELETE'], ['PATCH', {}]] as const) {
      const answer = await refused(session, method, path('nobody'), body ? { body } : {});
      expect(answer).toEqual({ status: 404, code: 'ResourceNotFound', fact: 'policy-not-found' });
    }
  });

  it('is selected and filtered', async () => {
    await create(session, POLICIES, policy());
    const id = await createId(session, POLICIES, policy({ state: 'enabled' }));
    const { value } = await session.get(
      `/v1.0${POLICIES}?$filter=state eq 'enabled'&$select=id,state`,
    );
    expect(value).toEqual([{ id, state: 'enabled' }]);
    expect(await refused(session, 'GET', `/v1.0${POLICIES}?$orderby=displayName`)).toMatchObject({
      status: 400,
      fact: 'query-option',
    });
  });
});

describe('the strength of a policy', () => {
  const withStrength = (values: JsonObject): JsonObject =>
    policy(grant({ authenticationStrength: values }));

  it('is written by id and read expanded', async () => {
    const own = await createId(session, STRENGTHS, strength());
    const id = await createId(session, POLICIES, withStrength({ id: own }));
    expect(await read(id)).toMatchObject({
      grantControls: {
        authenticationStrength: { id: own, displayName: 'Keys', allowedCombinations: ['fido2'] },
      },
    });
    await session.send('PATCH', `/v1.0${STRENGTHS}/${own}`, { body: { displayName: 'Renamed' } });
    expect(await read(id)).toMatchObject({
      grantControls: { authenticationStrength: { displayName: 'Renamed' } },
    });
  });

  it('cannot be sent as it is read', async () => {
    const id = await createId(session, POLICIES, withStrength({ id: PHISHING_RESISTANT }));
    const { grantControls } = await read(id);
    const answer = await patch(id, { grantControls: grantControls ?? null });
    expect(message(answer)).toContain('expected its id alone');
    expect(answer.headers.get('x-emulator-fact')).toBe('policy-strength-by-id');
  });

  it('must exist', async () => {
    const answer = await post(withStrength({ id: DEV.groups.staff }));
    expect(answer.headers.get('x-emulator-fact')).toBe('policy-strength-exists; assumed');
  });

  it('takes a type annotation beside its id', async () => {
    const body = withStrength({
      id: PHISHING_RESISTANT,
      '@odata.type': '#microsoft.graph.authenticationStrengthPolicy',
    });
    expect((await post(body)).status).toBe(201);
  });
});

describe('PATCH of a policy', () => {
  it('keeps applications, users and clients, and clears other conditions that it leaves out', async () => {
    const location = await createId(session, LOCATIONS, office());
    const id = await createId(
      session,
      POLICIES,
      policy({
        conditions: conditions({
          clientAppTypes: ['browser'],
          locations: { includeLocations: ['All'], excludeLocations: [location] },
          insiderRiskLevels: 'elevated',
        }),
      }),
    );
    const sent = { conditions: { signInRiskLevels: ['high', 'medium'] } };
    expect((await patch(id, sent)).status).toBe(204);
    expect(await read(id)).toMatchObject({
      conditions: {
        signInRiskLevels: ['high', 'medium'],
        clientAppTypes: ['browser'],
        applications: { includeApplications: ['All'] },
        users: { includeUsers: ['All'] },
        locations: null,
        insiderRiskLevels: null,
      },
    });
  });

  it('replaces users as a whole', async () => {
    const id = await createId(
      session,
      POLICIES,
      policy({
        conditions: conditions({
          users: { includeUsers: ['All'], excludeGroups: [DEV.groups.breakGlass] },
        }),
      }),
    );
    await patch(id, { conditions: { users: { includeUsers: ['All'] } } });
    expect(await read(id)).toMatchObject({ conditions: { users: { excludeGroups: [] } } });
  });

  it('replaces grant controls as a whole', async () => {
    const id = await createId(
      session,
      POLICIES,
      policy(grant({ builtInControls: ['compliantDevice', 'mfa'] })),
    );
    const grantControls = { operator: 'OR', authenticationStrength: { id: PHISHING_RESISTANT } };
    await patch(id, { grantControls });
    expect(await read(id)).toMatchObject({ grantControls: { builtInControls: [] } });
  });

  it('clears controls by null, as long as some are left', async () => {
    const sessionControls = { persistentBrowser: { isEnabled: true, mode: 'never' } };
    const id = await createId(session, POLICIES, policy({ sessionControls }));
    expect((await patch(id, { grantControls: null })).status).toBe(204);
    expect(await read(id)).toMatchObject({ grantControls: null, sessionControls });
    const answer = await patch(id, { sessionControls: null });
    expect(answer.headers.get('x-emulator-fact')).toBe('policy-controls');
    expect(await read(id)).toMatchObject({ sessionControls });
  });

  it('condenses session controls without effect to null', async () => {
    const ineffective = {
      applicationEnforcedRestrictions: { isEnabled: false },
      disableResilienceDefaults: false,
      cloudAppSecurity: null,
    };
    const id = await createId(session, POLICIES, policy({ sessionControls: ineffective }));
    expect(await read(id)).toMatchObject({ sessionControls: null });
    const body = policy({ grantControls: null, sessionControls: ineffective });
    expect((await post(body)).headers.get('x-emulator-fact')).toBe('policy-controls');
  });

  it('of nothing changes nothing but the time', async () => {
    const id = await createId(session, POLICIES, policy());
    const before = await read(id);
    await patch(id, {});
    expect({ ...(await read(id)), modifiedDateTime: null }).toEqual(before);
  });

  it('is atomic: a refused one leaves everything as it was', async () => {
    const id = await createId(session, POLICIES, policy());
    const before = await read(id);
    const answer = await patch(id, {
      displayName: 'Half',
      conditions: { users: { includeUsers: ['nobody'] } },
    });
    expect(answer.status).toBe(400);
    expect(await read(id)).toEqual(before);
  });
});
