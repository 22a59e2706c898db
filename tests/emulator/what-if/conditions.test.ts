import { type JsonObject } from '../../../emulator/json';
import {
  CONTEXTS,
  create,
  createId,
  devSeed,
  LOCATIONS,
  office,
  POLICIES,
} from '../support/access';
import { openSession, type Session } from '../support/session';
import { action, APP, application, asked, TYPE, verdictOf, when } from '../support/what-if';

const EXCHANGE = '00000002-0000-0ff1-ce00-000000000000';

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const verdict = (values?: JsonObject, version?: string) => verdictOf(session, values, version);

describe('a policy on', () => {
  const on = (applications: JsonObject): Promise<unknown> =>
    create(session, POLICIES, when({ applications }));

  it('applications covers the listed ones, by suite too', async () => {
    await on({ includeApplications: ['Office365'] });
    expect(await verdict({ signInContext: application(EXCHANGE) })).toBe(true);
    expect(await verdict()).toBe('application');
    expect(await verdict({ signInContext: application(APP, EXCHANGE) })).toBe(true);
    expect(await verdict({ signInContext: action('registerOrJoinDevices') })).toBe('application');
  });

  it('all applications covers user actions, not authentication contexts', async () => {
    await on({ includeApplications: ['All'], excludeApplications: [APP] });
    expect(await verdict()).toBe('application');
    expect(await verdict({ signInContext: action('registerSecurityInformation') })).toBe(true);
    const context = { [TYPE]: '#microsoft.graph.authContext', authenticationContextValue: 'c1' };
    expect(await verdict({ signInContext: context })).toBe('application');
  });

  it('a user action covers that one', async () => {
    await on({ includeUserActions: ['urn:user:registersecurityinfo'] });
    expect(await verdict({ signInContext: action('registerSecurityInformation') })).toBe(true);
    expect(await verdict({ signInContext: action('registerOrJoinDevices') })).toBe('userActions');
    expect(await verdict()).toBe('userActions');
  });

  it('an authentication context covers that one', async () => {
    await create(session, CONTEXTS, { id: 'c1' });
    await on({ includeAuthenticationContextClassReferences: ['c1'] });
    const context = (authenticationContextValue: string): JsonObject => ({
      signInContext: { [TYPE]: '#microsoft.graph.authContext', authenticationContextValue },
    });
    expect(await verdict(context('c1'))).toBe(true);
    expect(await verdict(context('c2'))).toBe('authenticationContext');
    expect(await verdict()).toBe('authenticationContext');
  });

  it('a filter on attributes cannot be judged, unless something else decides', async () => {
    const rule = 'CustomSecurityAttribute.Set_Tier -eq "0"';
    await on({ includeApplications: [], applicationFilter: { mode: 'include', rule } });
    expect(await verdict()).toBe('notEnoughInformation');
  });
});

describe('a condition on', () => {
  it('risk takes the listed levels, no thresholds', async () => {
    await create(session, POLICIES, when({ signInRiskLevels: ['medium'] }));
    expect(await verdict(asked({ signInRiskLevel: 'medium' }))).toBe(true);
    expect(await verdict(asked({ signInRiskLevel: 'high' }))).toBe('signInRisk');
    expect(await verdict()).toBe('notEnoughInformation');
  });

  it('locations takes addresses and countries, exclusion first', async () => {
    const trusted = await createId(session, LOCATIONS, office({ isTrusted: true }));
    const home = await createId(session, LOCATIONS, {
      [TYPE]: '#microsoft.graph.countryNamedLocation',
      displayName: 'Home',
      countriesAndRegions: ['DE'],
      includeUnknownCountriesAndRegions: true,
    });
    const locations = { includeLocations: ['All'], excludeLocations: ['AllTrusted', home] };
    await create(session, POLICIES, when({ locations }));
    const from = (ipAddress: string | null, country: string | null): Promise<unknown> =>
      verdict(asked({ ipAddress, country }));
    expect(trusted).not.toBe('');
    expect(await from('203.0.113.9', 'US')).toBe(true);
    expect(await from('198.51.100.9', 'US')).toBe('location');
    expect(await from('203.0.113.9', 'DE')).toBe('location');
    expect(await from('203.0.113.9', '')).toBe('location');
    expect(await from('203.0.113.9', null)).toBe('notEnoughInformation');
    expect(await from('198.51.100.9', null)).toBe('location');
    expect(await from(null, 'DE')).toBe('location');
  });

  it('devices matches an unregistered one by negative operators alone', async () => {
    const filter = (mode: string, rule: string): JsonObject =>
      when({ devices: { deviceFilter: { mode, rule } } });
    const id = await createId(
      session,
      POLICIES,
      filter('include', 'device.trustType -ne "AzureAD"'),
    );
    expect(await verdict(asked({ deviceInfo: {} }))).toBe(true);
    expect(await verdict(asked({ deviceInfo: { trustType: 'AzureAD' } }))).toBe('devices');
    expect(await verdict(asked({ deviceInfo: { isCompliant: true } }))).toBe(
      'notEnoughInformation',
    );
    expect(await verdict()).toBe('notEnoughInformation');
    const body = filter('exclude', 'device.trustType -eq "AzureAD"');
    await session.send('PATCH', `/v1.0${POLICIES}/${id}`, { body });
    expect(await verdict(asked({ deviceInfo: {} }))).toBe(true);
    expect(await verdict(asked({ deviceInfo: { trustType: 'AzureAD' } }))).toBe('devices');
  });

  it('devices that no rule describes is an invalid one', async () => {
    const id = APP;
    const broken = when({ devices: { deviceFilter: { mode: 'include', rule: '(((' } } });
    await session.close();
    session = await openSession({
      seed: devSeed({ conditionalAccess: { policies: [{ ...broken, id }] } }),
    });
    expect(await verdict()).toBe('invalidCondition');
  });

  it.each<[string, JsonObject, JsonObject, string]>([
    [
      'platforms',
      { platforms: { includePlatforms: ['all'], excludePlatforms: ['iOS'] } },
      { devicePlatform: 'iOS' },
      'devicePlatform',
    ],
    [
      'clients',
      { clientAppTypes: ['other', 'exchangeActiveSync'] },
      { clientAppType: 'browser' },
      'clientApps',
    ],
    ['user risk', { userRiskLevels: ['high'] }, { userRiskLevel: 'none' }, 'userRisk'],
    [
      'insider risk',
      { insiderRiskLevels: 'moderate,elevated' },
      { insiderRiskLevel: 'minor' },
      'insiderRisk',
    ],
    [
      'flows',
      { authenticationFlows: { transferMethods: 'deviceCodeFlow' } },
      { authenticationFlow: { transferMethod: 'authenticationTransfer' } },
      'authenticationFlow',
    ],
  ])(
    '%s that is not met is the reason, and unknown is not enough',
    async (_, values, sent, reason) => {
      await create(session, POLICIES, when(values));
      expect(await verdict(asked(sent))).toBe(reason);
      expect(await verdict()).toBe('notEnoughInformation');
    },
  );

  it('something known to fail is the reason beside what is not known', async () => {
    await create(session, POLICIES, when({ userRiskLevels: ['high'], clientAppTypes: ['other'] }));
    expect(await verdict(asked({ clientAppType: 'browser' }))).toBe('clientApps');
  });
});
