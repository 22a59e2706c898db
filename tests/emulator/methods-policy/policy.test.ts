import type { LogEntry } from '../../../emulator';
import type { Json, JsonObject } from '../../../emulator/json';
import { profile } from '../support/fido2';
import {
  DEV,
  FIDO2,
  message,
  openSession,
  refusal,
  ROOT,
  type Session,
  values,
} from '../support/session';

const log: LogEntry[] = [];
let session: Session;
beforeEach(async () => {
  log.length = 0;
  session = await openSession({ log: (entry) => log.push(entry) });
});
afterEach(() => session.close());

const patch = (body: JsonObject, version = 'v1.0') =>
  session.send('PATCH', `/${version}${ROOT}`, { body });
const GONE = 'ffffffff-0000-4000-8000-000000000001';
const campaign = (values: JsonObject): JsonObject => ({
  registrationEnforcement: { authenticationMethodsRegistrationCampaign: values },
});
const betaOnly = [
  'reportSuspiciousActivitySettings',
  'systemCredentialPreferences',
  'microsoftAuthenticatorPlatformSettings',
];

describe('the methods policy', () => {
  it('expands its configurations on its own', async () => {
    const policy = await session.get(`/v1.0${ROOT}`);
    const context = `${session.emulator.ready.graphEndpoint}/v1.0/$metadata#authenticationMethodsPolicy`;
    expect(policy).toMatchObject({
      '@odata.context': context,
      id: 'authenticationMethodsPolicy',
      authenticationMethodConfigurations: expect.arrayContaining([
        expect.objectContaining({
          id: 'Fido2',
          '@odata.type': '#microsoft.graph.fido2AuthenticationMethodConfiguration',
        }),
      ]) as Json,
    });
  });

  it('answers a PATCH with 200 and the object', async () => {
    const answer = await patch({ reconfirmationInDays: 90 });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(await session.get(`/v1.0${ROOT}`));
    expect(answer.body).toMatchObject({ reconfirmationInDays: 90 });
  });

  it('keeps members of the campaign that a PATCH leaves out', async () => {
    await patch(campaign({ state: 'enabled', snoozeDurationInDays: 3 }));
    const { registrationEnforcement } = await session.get(`/v1.0${ROOT}`);
    expect(registrationEnforcement).toMatchObject({
      authenticationMethodsRegistrationCampaign: {
        state: 'enabled',
        snoozeDurationInDays: 3,
        includeTargets: [
          { id: 'all_users', targetedAuthenticationMethod: 'microsoftAuthenticator' },
        ],
      },
    });
  });

  it('moves lastModifiedDateTime with a write to a configuration, not with an empty PATCH', async () => {
    const first = await session.get(`/v1.0${ROOT}`);
    await patch({});
    expect(await session.get(`/v1.0${ROOT}`)).toEqual(first);
    await session.patchFido2({ state: 'disabled' });
    const last = await session.get(`/v1.0${ROOT}`);
    expect(last['lastModifiedDateTime']).not.toBe(first['lastModifiedDateTime']);
  });

  it('accepts its own GET body', async () => {
    const policy = await session.get(`/v1.0${ROOT}`);
    expect((await patch(policy)).status).toBe(200);
  });

  it.each<[string, JsonObject, string]>([
    ['a new display name', { displayName: 'Mine' }, 'read-only-change; assumed'],
    ['a new version', { policyVersion: '2.0' }, 'read-only-change; assumed'],
    ['configurations', { authenticationMethodConfigurations: [] }, 'configurations-apart; assumed'],
    ['a snooze of 15 days', campaign({ snoozeDurationInDays: 15 }), 'snooze-range'],
    ['a snooze of half a day', campaign({ snoozeDurationInDays: 0.5 }), 'wrong-type'],
    ['null targets', campaign({ includeTargets: null }), 'not-nullable'],
    [
      'another campaign method',
      campaign({
        includeTargets: [
          { id: 'all_users', targetType: 'group', targetedAuthenticationMethod: 'sms' },
        ],
      }),
      'campaign-method-status; assumed',
    ],
    ['an unknown campaign state', campaign({ state: 'on' }), 'unknown-enum-member'],
    [
      'a beta member of the campaign',
      campaign({ enforceRegistrationAfterAllowedSnoozes: true }),
      'unknown-property',
    ],
    [
      'a campaign for a group that nobody is',
      campaign({
        includeTargets: [{ id: GONE, targetType: 'group', targetedAuthenticationMethod: 'fido2' }],
      }),
      'target-exists; assumed',
    ],
    [
      'a campaign without a user that nobody is',
      campaign({ excludeTargets: [{ id: GONE, targetType: 'user' }] }),
      'target-exists; assumed',
    ],
    [
      'system-preferred authentication, which is in beta',
      { systemCredentialPreferences: { state: 'disabled' } },
      'unknown-property',
    ],
    [
      'opt-out settings, which are in beta',
      { optOutSettings: { passkeyDynamicMigration: true } },
      'unknown-property',
    ],
  ])('refuses %s', async (_, body, fact) => {
    const answer = await patch(body);
    expect(refusal(answer)).toMatchObject({ status: 400, code: 'badRequest', fact });
  });

  it('goes through the states of migration and back', async () => {
    for (const state of ['migrationInProgress', 'preMigration', 'migrationComplete']) {
      expect((await patch({ policyMigrationState: state })).body).toMatchObject({
        policyMigrationState: state,
      });
    }
    const answer = await patch({ policyMigrationState: 'migrated' });
    expect(refusal(answer)).toMatchObject({ status: 400, fact: 'unknown-enum-member' });
  });

  it('has beta properties on beta only', async () => {
    const [v1, beta] = [await session.get(`/v1.0${ROOT}`), await session.get(`/beta${ROOT}`)];
    expect(Object.keys(beta)).toEqual(expect.arrayContaining(betaOnly));
    expect(Object.keys(v1).filter((name) => betaOnly.includes(name))).toEqual([]);
    expect(JSON.stringify(v1)).not.toContain('enforceRegistrationAfterAllowedSnoozes');
    expect(JSON.stringify(beta)).toContain('enforceRegistrationAfterAllowedSnoozes');
  });

  it('takes beta properties on beta, optOutSettings too', async () => {
    const body: JsonObject = {
      optOutSettings: { passkeyDynamicMigration: true },
      systemCredentialPreferences: { state: 'enabled' },
      reportSuspiciousActivitySettings: { state: 'enabled', voiceReportingCode: 1 },
      microsoftAuthenticatorPlatformSettings: {
        enforceAppPIN: {
          includeTargets: [{ id: DEV.groups.staff, targetType: 'group' }],
          excludeTargets: [],
        },
      },
    };
    expect((await patch(body, 'beta')).status).toBe(200);
    expect(await session.get(`/beta${ROOT}`)).toMatchObject(body);
    expect(await session.get(`/v1.0${ROOT}`)).not.toHaveProperty('optOutSettings');
  });

  it('refuses a second include target of system-preferred authentication', async () => {
    const includeTargets: Json = [DEV.groups.staff, DEV.groups.pilot].map((id) => ({
      id,
      targetType: 'group',
    }));
    expect(
      refusal(await patch({ systemCredentialPreferences: { includeTargets } }, 'beta')),
    ).toMatchObject({ status: 400, fact: 'system-preferred-targets' });
  });

  it('selects properties, and refuses other query options', async () => {
    const selected = await session.get(`/v1.0${ROOT}?$select=policyVersion`);
    expect(Object.keys(selected)).toEqual(['@odata.context', 'policyVersion']);
    const expanded = await session.send(
      'GET',
      `/v1.0${ROOT}?$expand=authenticationMethodConfigurations`,
    );
    expect(refusal(expanded)).toMatchObject({ status: 400, fact: 'query-option' });
  });
});

describe('method configurations', () => {
  it.each(['fido2', 'Fido2', 'FIDO2'])('are found as %s', async (id) => {
    const body = await session.get(
      `/beta${ROOT.toUpperCase()}/AuthenticationMethodConfigurations/${id}`,
    );
    expect(body).toMatchObject({
      id: 'Fido2',
      'includeTargets@odata.context': expect.stringContaining(
        "('Fido2')/microsoft.graph.fido2AuthenticationMethodConfiguration/includeTargets",
      ) as string,
    });
  });

  it('are listed', async () => {
    const list = await session.get(`/v1.0${ROOT}/authenticationMethodConfigurations`);
    expect(values(list).map(({ id }) => id)).toEqual([
      'Fido2',
      'MicrosoftAuthenticator',
      'Sms',
      'TemporaryAccessPass',
      'SoftwareOath',
      'Voice',
      'Email',
      'X509Certificate',
      'VerifiableCredentials',
      'QRCodePin',
    ]);
  });

  it.each(['GET', 'PATCH', 'DELETE'])(
    'answer %s of one that is not served with 404',
    async (method) => {
      const answer = await session.send(
        method,
        `/v1.0${ROOT}/authenticationMethodConfigurations/Telepathy`,
        method === 'PATCH' ? { body: {} } : {},
      );
      expect(refusal(answer)).toEqual({
        status: 404,
        code: 'ResourceNotFound',
        fact: 'no-such-configuration',
      });
      expect(log).toContainEqual(
        expect.objectContaining({
          event: 'unhandled',
          message: expect.stringMatching(/^UNHANDLED .*\/Telepathy: /) as string,
        }),
      );
    },
  );

  it('replace whole arrays and keep other properties', async () => {
    await session.patchFido2({
      excludeTargets: [{ id: DEV.groups.breakGlass, targetType: 'group' }],
    });
    await session.patchFido2({
      excludeTargets: [{ id: DEV.groups.privileged, targetType: 'group' }],
      isSelfServiceRegistrationAllowed: false,
    });
    expect(await session.fido2()).toMatchObject({
      state: 'enabled',
      isSelfServiceRegistrationAllowed: false,
      excludeTargets: [{ id: DEV.groups.privileged, targetType: 'group' }],
    });
  });

  it('apply two PATCHes at once one after the other', async () => {
    const answers = await Promise.all([
      session.patchFido2({ state: 'disabled' }),
      session.patchFido2({ isSelfServiceRegistrationAllowed: false }),
      session.patchFido2({ passkeyProfiles: [profile({ name: 'Renamed' })] }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
    expect(await session.fido2()).toMatchObject({
      state: 'disabled',
      isSelfServiceRegistrationAllowed: false,
      passkeyProfiles: [{ name: 'Renamed' }],
    });
  });
});

describe('a request that nothing handles', () => {
  it.each([
    ['GET', '/v1.0/deviceManagement/reports', "segment 'deviceManagement'"],
    ['GET', '/v1.0/policies/nothing', "segment 'nothing'"],
    ['POST', `/v1.0${FIDO2}`, 'POST on'],
    ['PUT', '/beta/groups', 'PUT on'],
  ])('%s %s is refused in Graph’s words and said loudly', async (method, path, words) => {
    const answer = await session.send(method, path, method === 'GET' ? {} : { body: {} });
    expect(refusal(answer)).toEqual({ status: 400, code: 'BadRequest', fact: 'unknown-segment' });
    expect(message(answer)).toContain(words);
    expect(log).toContainEqual(
      expect.objectContaining({
        event: 'unhandled',
        message: expect.stringContaining(
          `UNHANDLED ${method} ${session.emulator.ready.graphEndpoint}${path}`,
        ) as string,
      }),
    );
  });

  it('outside Graph is 404, without its query in the log', async () => {
    const answer = await session.send('GET', '/subscriptions?secret=1', { token: '' });
    expect(answer.status).toBe(404);
    expect(JSON.stringify(log)).not.toContain('secret=1');
  });
});
