import type { JsonObject } from '../../../emulator/json';
import {
  conditions,
  CONTEXTS,
  create,
  createId,
  GLOBAL_ADMINISTRATOR,
  grant,
  POLICIES,
  policy,
  refused,
  NOBODY,
  postPolicy,
  targets,
} from '../support/access';
import { DEV, openSession, type Session } from '../support/session';

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const users = (values: JsonObject): JsonObject => ({ conditions: conditions({ users: values }) });

describe('rules of targets', () => {
  it.each<[string, JsonObject, string]>([
    ['an empty list of applications', targets({ includeApplications: [] }), 'policy-malformed'],
    ['null applications', { conditions: conditions({ applications: null }) }, 'policy-malformed'],
    [
      'applications beside a user action',
      targets({ includeApplications: ['All'], includeUserActions: ['urn:user:registerdevice'] }),
      'policy-targets',
    ],
    [
      'a user action with an exclusion',
      targets({
        includeUserActions: ['urn:user:registersecurityinfo'],
        excludeApplications: ['Office365'],
      }),
      'policy-targets',
    ],
    [
      'an application that is none',
      targets({ includeApplications: ['Exchange'] }),
      'policy-application-ids; assumed',
    ],
    [
      'None beside another application',
      targets({ includeApplications: ['None', 'Office365'] }),
      'policy-application-ids; assumed',
    ],
    [
      'agent resources on v1.0',
      targets({ includeApplications: ['AllAgentIdResources'] }),
      'policy-application-ids; assumed',
    ],
    [
      'an application filter that is no rule',
      targets({
        includeApplications: ['All'],
        applicationFilter: { mode: 'include', rule: 'device.model -eq "x"' },
      }),
      'policy-attribute-filter; assumed',
    ],
    [
      'an unknown user action',
      targets({ includeUserActions: ['urn:user:signin'] }),
      'policy-user-actions',
    ],
    [
      'account recovery without the preview',
      targets({ includeUserActions: ['urn:user:accountrecovery'] }),
      'policy-account-recovery',
    ],
    [
      'an authentication context that nobody made',
      targets({ includeAuthenticationContextClassReferences: ['c1'] }),
      'policy-contexts-exist; assumed',
    ],
  ])('refuse %s', async (_, values, fact) => {
    const answer = await refused(session, 'POST', `/v1.0${POLICIES}`, { body: policy(values) });
    expect(answer).toMatchObject({ status: 400, fact });
  });

  it.each<[string, JsonObject]>([
    [
      'both user actions',
      targets({ includeUserActions: ['urn:user:registersecurityinfo', 'urn:user:registerdevice'] }),
    ],
    [
      'an application by id, less another',
      targets({ includeApplications: [NOBODY], excludeApplications: ['MicrosoftAdminPortals'] }),
    ],
    [
      'a filter alone',
      targets({
        applicationFilter: { mode: 'include', rule: 'CustomSecurityAttribute.Set_Tier -eq "0"' },
      }),
    ],
  ])('accept %s', async (_, values) => {
    expect((await postPolicy(session, policy(values))).status).toBe(201);
  });

  it('accept an authentication context that exists', async () => {
    await create(session, CONTEXTS, { id: 'c7', displayName: 'Tier 0' });
    const body = policy(targets({ includeAuthenticationContextClassReferences: ['c7'] }));
    expect((await postPolicy(session, body)).status).toBe(201);
  });

  it.each<[string, JsonObject]>([
    ['a compliant device', grant({ builtInControls: ['compliantDevice'] })],
    [
      'client app types',
      {
        conditions: conditions({
          clientAppTypes: ['browser'],
          applications: { includeUserActions: ['urn:user:registerdevice'] },
        }),
      },
    ],
    [
      'a device filter',
      {
        conditions: conditions({
          applications: { includeUserActions: ['urn:user:registerdevice'] },
          devices: { deviceFilter: { mode: 'include', rule: 'device.model -eq "x"' } },
        }),
      },
    ],
  ])('keep device registration from %s', async (_, values) => {
    const base = targets({ includeUserActions: ['urn:user:registerdevice'] });
    const answer = await postPolicy(session, policy({ ...base, ...values }));
    expect(answer.headers.get('x-emulator-fact')).toBe('policy-register-device; assumed');
  });
});

describe('rules of users', () => {
  it.each<[string, JsonObject, string]>([
    ['nobody', users({}), 'policy-users'],
    ['null users', { conditions: conditions({ users: null }) }, 'policy-users'],
    [
      'a user that does not exist',
      users({ includeUsers: [NOBODY] }),
      'policy-principals-exist; assumed',
    ],
    [
      'a group that does not exist',
      users({ includeUsers: ['All'], excludeGroups: [NOBODY] }),
      'policy-principals-exist; assumed',
    ],
    [
      'a name instead of an id',
      users({ includeUsers: ['ada@fabrikamdev.onmicrosoft.com'] }),
      'policy-principals-exist; assumed',
    ],
    [
      'All as an exclusion',
      users({ includeUsers: ['All'], excludeUsers: ['All'] }),
      'policy-principals-exist; assumed',
    ],
    [
      'a role by name',
      users({ includeRoles: ['Global Administrator'] }),
      'policy-principals-exist; assumed',
    ],
    [
      'users beside service principals',
      {
        conditions: conditions({
          clientApplications: { includeServicePrincipals: ['ServicePrincipalsInMyTenant'] },
        }),
      },
      'policy-workload; assumed',
    ],
  ])('refuse %s', async (_, values, fact) => {
    const answer = await refused(session, 'POST', `/v1.0${POLICIES}`, { body: policy(values) });
    expect(answer).toMatchObject({ status: 400, fact });
  });

  it('do not look up what is stored already', async () => {
    const id = await createId(
      session,
      POLICIES,
      policy(users({ includeUsers: ['All'], excludeGroups: [DEV.groups.breakGlass] })),
    );
    await session.send('DELETE', `/v1.0/groups/${DEV.groups.breakGlass}`);
    const body = users({
      includeUsers: ['All'],
      excludeGroups: [DEV.groups.breakGlass, DEV.groups.pilot],
    });
    const answer = await session.send('PATCH', `/v1.0${POLICIES}/${id}`, { body });
    expect(answer.status).toBe(204);
  });

  it.each<[string, JsonObject]>([
    ['None', users({ includeUsers: ['None'] })],
    ['a role template', users({ includeRoles: [GLOBAL_ADMINISTRATOR] })],
    ['guests', users({ includeUsers: ['GuestsOrExternalUsers'] })],
    [
      'service principals',
      {
        conditions: conditions({
          users: { includeUsers: ['None'] },
          clientApplications: { includeServicePrincipals: ['ServicePrincipalsInMyTenant'] },
        }),
      },
    ],
  ])('accept %s', async (_, values) => {
    expect((await postPolicy(session, policy(values))).status).toBe(201);
  });
});
