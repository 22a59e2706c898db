import type { SeedInput } from '../../../emulator';
import { type JsonObject, text } from '../../../emulator/json';
import {
  CONFIGURATIONS,
  DEV,
  openSession,
  refusal,
  type Session,
  values,
} from '../support/session';

const REPORT = '/v1.0/reports/authenticationMethods/userRegistrationDetails';
const { users } = DEV;
let session: Session;
afterEach(() => session.close());

const report = async (query = ''): Promise<readonly JsonObject[]> =>
  values(await session.get(`${REPORT}${query}`));
const of = async (user: string): Promise<JsonObject> => session.get(`${REPORT}/${user}`);

describe('the registration report', () => {
  beforeEach(async () => {
    session = await openSession();
  });

  it('has one entry for each user, with what is registered', async () => {
    expect((await report()).map(({ id }) => id)).toEqual(Object.values(users));
    expect(await of(users.ada)).toMatchObject({
      userPrincipalName: `ada@${DEV.domain}`,
      userDisplayName: 'Ada Lovelace',
      userType: 'member',
      isAdmin: false,
      isMfaRegistered: true,
      isMfaCapable: true,
      isPasswordlessCapable: true,
      methodsRegistered: ['passKeyDeviceBound', 'passKeySynced', 'microsoftAuthenticatorPush'],
      isSystemPreferredAuthenticationMethodEnabled: true,
      systemPreferredAuthenticationMethods: ['push'],
      userPreferredMethodForSecondaryAuthentication: 'push',
    });
    expect(await of(users.grace)).toMatchObject({
      isPasswordlessCapable: false,
      isSsprRegistered: true,
      methodsRegistered: ['mobilePhone', 'officePhone', 'email'],
      userPreferredMethodForSecondaryAuthentication: 'sms',
    });
  });

  it('never shows an AAGUID', async () => {
    const { text: content } = await session.send('GET', REPORT);
    expect(content).not.toMatch(/2fc0579f|aaguid/i);
  });

  it('knows administrators by their roles, through groups too', async () => {
    expect(await of(users.admin)).toMatchObject({ isAdmin: true });
    const assigned = await session.send('POST', '/v1.0/roleManagement/directory/roleAssignments', {
      body: {
        principalId: DEV.groups.privileged,
        roleDefinitionId: 'f2ef992c-3afb-46b9-b7cf-a126ee74c451',
        directoryScopeId: '/',
      },
    });
    expect(assigned.status).toBe(201);
    await session.send('POST', `/v1.0/groups/${DEV.groups.privileged}/members/$ref`, {
      body: { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${users.ada}` },
    });
    expect(await of(users.ada)).toMatchObject({ isAdmin: true });
    expect(await of(users.alan)).toMatchObject({ isAdmin: false });
  });

  it('tells registered from capable by the methods policy', async () => {
    for (const method of ['Sms', 'Voice']) {
      await session.send('PATCH', `/v1.0${CONFIGURATIONS}/${method}`, {
        body: {
          '@odata.type': `#microsoft.graph.${method.toLowerCase()}AuthenticationMethodConfiguration`,
          state: 'disabled',
        },
      });
    }
    expect(await of(users.grace)).toMatchObject({ isMfaRegistered: true, isMfaCapable: false });
    const { body } = await session.send('GET', `/v1.0${CONFIGURATIONS}/Fido2`);
    await session.patchFido2({
      includeTargets: body['includeTargets'] ?? [],
      excludeTargets: [{ id: DEV.groups.staff, targetType: 'group' }],
    });
    expect(await of(users.ada)).toMatchObject({ isMfaCapable: true, isPasswordlessCapable: false });
    expect(await of(users.breakGlass1)).toMatchObject({ isPasswordlessCapable: true });
  });

  it.each([
    ['isAdmin eq true', [users.admin, users.breakGlass1, users.breakGlass2]],
    ['isMfaCapable eq false', []],
    ["methodsRegistered/any(m:m eq 'mobilePhone')", [users.grace, users.alan]],
    ["startswith(userPrincipalName,'ADA@')", [users.ada]],
    ["userType eq 'guest'", []],
  ])('filters by %s', async (filter, ids) => {
    const found = await report(`?$filter=${encodeURIComponent(filter)}`);
    expect(found.map(({ id }) => id)).toEqual(ids);
  });

  it('orders by name, either way', async () => {
    const names = async (query: string) =>
      (await report(query)).map((entry) => text(entry, 'userDisplayName'));
    const ascending = await names('?$orderby=userDisplayName');
    expect(ascending).toEqual([...ascending].sort());
    expect(ascending[0]).toBe('Ada Lovelace');
    expect(await names('?$orderby=userDisplayName desc')).toEqual(ascending.toReversed());
  });

  it.each(['$select=id', '$top=5', '$orderby=isAdmin', '$orderby=a,b', '$count=true'])(
    'refuses %s',
    async (query) => {
      const answer = await session.send('GET', `${REPORT}?${query}`);
      expect(refusal(answer)).toMatchObject({ status: 400, code: 'BadRequest' });
    },
  );

  it('needs AuditLog.Read.All', async () => {
    const token = await session.emulator.mintToken({
      tenantId: DEV.tenantId,
      clientId: DEV.clients.reader,
      roles: ['Directory.Read.All', 'UserAuthenticationMethod.Read.All'],
    });
    expect((await session.send('GET', REPORT, { token })).status).toBe(403);
  });

  it('has defaultMfaMethod on beta only', async () => {
    const beta = await session.get(`${REPORT.replace('v1.0', 'beta')}/${users.grace}`);
    expect(beta).toMatchObject({ defaultMfaMethod: 'sms' });
    expect(await of(users.grace)).not.toHaveProperty('defaultMfaMethod');
  });
});

describe('registered methods', () => {
  const passkey = (aaGuid: string, passkeyType: 'deviceBound' | 'synced' = 'deviceBound') => ({
    displayName: 'Key',
    model: 'Model',
    aaGuid,
    passkeyType,
  });
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
            methods: {
              fido2: [
                passkey('de1e552d-db1d-4423-a619-566b625cdc84'),
                passkey('08987058-cadc-4b81-b6e1-30de50dcbe96'),
                passkey('fbfc3007-154e-4ecc-8c0b-6e020557d7bd', 'synced'),
                passkey('fbfc3007-154e-4ecc-8c0b-6e020557d7bd', 'synced'),
              ],
              microsoftAuthenticator: [{ displayName: 'Phone', passwordless: true }],
              platformCredential: [{ displayName: 'MacBook' }],
              windowsHelloForBusiness: [{ displayName: 'Laptop' }],
              softwareOath: 2,
              alsoRegistered: ['fido2SecurityKey', 'qrCode'],
              other: [
                { '@odata.type': '#microsoft.graph.hardwareOathAuthenticationMethod', id: 't' },
              ],
            },
          },
          { id: users.grace, displayName: 'Grace', userType: 'Guest' },
        ],
      },
    ],
  };

  it('are named by kind, each once, with those that a seed adds', async () => {
    session = await openSession({ seed });
    expect((await of(users.ada))['methodsRegistered']).toEqual([
      'passKeyDeviceBoundAuthenticator',
      'passKeyDeviceBoundWindowsHello',
      'passKeySynced',
      'microsoftAuthenticatorPasswordless',
      'windowsHelloForBusiness',
      'macOsSecureEnclaveKey',
      'softwareOneTimePasscode',
      'hardwareOneTimePasscode',
      'fido2SecurityKey',
      'qrCode',
    ]);
    expect(await of(users.grace)).toMatchObject({
      userType: 'guest',
      isMfaRegistered: false,
      methodsRegistered: [],
      systemPreferredAuthenticationMethods: [],
      userPreferredMethodForSecondaryAuthentication: '',
    });
  });
});

describe('a report that is behind', () => {
  it('shows methods as they were, until the lag is over', async () => {
    let now = Date.parse('2026-11-24T12:00:00Z');
    const fido2 = [
      {
        id: 'first',
        displayName: 'Key',
        model: 'Model',
        aaGuid: '2fc0579f-8113-47ea-b116-bb5a8db9202a',
      },
    ];
    session = await openSession({
      now: () => now,
      seed: {
        version: 1,
        tenants: [
          {
            tenantId: DEV.tenantId,
            displayName: 'Late',
            domain: DEV.domain,
            registrationReportLagMinutes: 60,
            users: [{ id: users.ada, displayName: 'Ada', methods: { fido2, softwareOath: 1 } }],
          },
        ],
      },
    });
    const methods = `/v1.0/users/${users.ada}/authentication`;
    const [oath] = values(await session.get(`${methods}/methods`)).slice(-1);
    expect(text(oath ?? {}, '@odata.type')).toContain('softwareOath');
    await session.send('DELETE', `${methods}/fido2Methods/first`);
    expect(values(await session.get(`${methods}/fido2Methods`))).toEqual([]);
    now += 59 * 60_000;
    expect(await of(users.ada)).toMatchObject({
      methodsRegistered: ['passKeyDeviceBound', 'softwareOneTimePasscode'],
      lastUpdatedDateTime: '2026-11-24T11:59:00.000Z',
    });
    now += 60_000;
    expect(await of(users.ada)).toMatchObject({
      methodsRegistered: ['softwareOneTimePasscode'],
      lastUpdatedDateTime: '2026-11-24T12:00:00.000Z',
    });
  });
});
