import type { SeedInput } from '../../../emulator';
import { type JsonObject, objects, text } from '../../../emulator/json';
import { setLicenses } from '../support/licenses';
import { DEV, openSession, refusal, type Session, values } from '../support/session';

const P1_PLAN = '41781fb2-bc02-4b7c-bd55-b576c07bb09d';
const P2_PLAN = 'eec0eb4f-6444-4f95-aba0-50c24d67f998';
const DETAILS = '/v1.0/reports/authenticationMethods/userRegistrationDetails';

let session: Session;
afterEach(() => session.close());

type Tenant = SeedInput['tenants'][number];
const open = async (more: Partial<Tenant>): Promise<void> => {
  const tenant = { tenantId: DEV.tenantId, displayName: 'One', domain: DEV.domain, ...more };
  session = await openSession({ seed: { version: 1, tenants: [tenant] } });
};
const skus = async (): Promise<readonly JsonObject[]> =>
  values(await session.get('/v1.0/subscribedSkus'));
const assigned = async (): Promise<JsonObject> => {
  const [organization = {}] = values(await session.get('/v1.0/organization'));
  const names: Readonly<Record<string, string>> = { [P1_PLAN]: 'P1', [P2_PLAN]: 'P2' };
  return Object.fromEntries(
    objects(organization, 'assignedPlans').map((plan) => [
      names[text(plan, 'servicePlanId')] ?? '',
      text(plan, 'capabilityStatus'),
    ]),
  );
};
const plansOf = (sku: JsonObject): unknown[] =>
  (sku['servicePlans'] as unknown as JsonObject[]).map(({ servicePlanId }) => servicePlanId);

describe('licences', () => {
  it('are P1 and P2 unless the seed says otherwise', async () => {
    await open({});
    const [p1, p2, ...none] = await skus();
    expect(none).toEqual([]);
    expect(p1).toMatchObject({
      id: `${DEV.tenantId}_078d2b04-f1bd-4111-bbd4-b4b1b354cef4`,
      skuPartNumber: 'AAD_PREMIUM',
      capabilityStatus: 'Enabled',
      prepaidUnits: { enabled: 25, suspended: 0 },
    });
    expect(plansOf(p1 ?? {})).toEqual([P1_PLAN]);
    expect(plansOf(p2 ?? {})).toEqual([P1_PLAN, P2_PLAN]);
    const [organization] = values(await session.get('/v1.0/organization'));
    expect(organization).toMatchObject({
      tenantType: 'AAD',
      assignedPlans: [
        { servicePlanId: P1_PLAN, service: 'AADPremiumService', capabilityStatus: 'Enabled' },
        { servicePlanId: P2_PLAN, service: 'AADPremiumService', capabilityStatus: 'Enabled' },
      ],
    });
  });

  it.each<[string, Partial<Tenant>, number]>([
    ['P1', { licenses: ['P1'] }, 200],
    ['P2, which has the plan of P1', { licenses: ['P2'] }, 200],
    ['nothing', { licenses: [] }, 403],
    ['a suspended P1', { licenses: [], suspendedLicenses: ['P1'] }, 403],
    ['a suspended P2 beside P1', { licenses: ['P1'], suspendedLicenses: ['P2'] }, 200],
    ['P1 in the grace period', {}, 200],
    ['a deleted P1', {}, 403],
  ])('of %s decide about the reports', async (label, seed, status) => {
    await open(seed);
    const changes: Record<string, string> = {
      'P1 in the grace period': 'Warning',
      'a deleted P1': 'Deleted',
    };
    const changed = changes[label];
    if (changed !== undefined) setLicenses(session, ['P1', 'P2'], changed);
    for (const path of [DETAILS, '/v1.0/auditLogs/signIns']) {
      const answer = await session.send('GET', path);
      expect(answer.status).toBe(status);
      if (status === 403) {
        expect(refusal(answer)).toEqual({
          status,
          code: 'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
          fact: 'premium-reports',
        });
      }
    }
    expect((await session.send('GET', '/v1.0/auditLogs/directoryAudits')).status).toBe(200);
  });

  it.each<[string, Partial<Tenant>, JsonObject]>([
    ['P2, which has both plans', { licenses: ['P2'] }, { P1: 'Enabled', P2: 'Enabled' }],
    ['P1 alone', { licenses: ['P1'] }, { P1: 'Enabled' }],
    [
      'a suspended P2 beside P1',
      { licenses: ['P1'], suspendedLicenses: ['P2'] },
      { P1: 'Enabled', P2: 'Suspended' },
    ],
    ['nothing', { licenses: [] }, {}],
  ])('of %s are the plans of the organization', async (_, seed, expected) => {
    await open(seed);
    expect(await assigned()).toEqual(expected);
  });

  it('that lapse lapse in the organization too', async () => {
    await open({ licenses: ['P2'] });
    setLicenses(session, ['P2'], 'Deleted');
    expect(await assigned()).toEqual({ P1: 'Deleted', P2: 'Deleted' });
  });

  it('that are suspended are shown as such', async () => {
    await open({ licenses: [], suspendedLicenses: ['P2'] });
    expect(await skus()).toMatchObject([
      {
        skuPartNumber: 'AAD_PREMIUM_P2',
        capabilityStatus: 'Suspended',
        prepaidUnits: { enabled: 0, suspended: 25 },
      },
    ]);
  });

  it('take $select and no filter, and cost what the page says', async () => {
    session = await openSession({ throttle: 'real' });
    const selected = await session.send('GET', '/v1.0/subscribedSkus?$select=skuId');
    expect(values(selected.body).map((sku) => Object.keys(sku))).toEqual([['skuId'], ['skuId']]);
    expect(selected.headers.get('x-ms-resource-unit')).toBe('2');
    const filtered = await session.send('GET', "/v1.0/subscribedSkus?$filter=skuPartNumber eq 'A'");
    expect(refusal(filtered)).toMatchObject({ status: 400, fact: 'query-option' });
    const id = `${DEV.tenantId}_84a661c4-e949-4bd2-a560-ed7766fcaf2b`;
    expect(await session.get(`/v1.0/subscribedSkus/${id}`)).toMatchObject({ id });
  });
});

describe('domains', () => {
  it('are listed with their authentication, and verified ones take users', async () => {
    await open({
      domains: [
        { name: 'fabrikam.example', authenticationType: 'Federated' },
        { name: 'new.example', isVerified: false },
      ],
    });
    expect(values(await session.get('/v1.0/domains'))).toMatchObject([
      { id: 'fabrikam.example', authenticationType: 'Federated', isVerified: true },
      { id: DEV.domain, authenticationType: 'Managed', isInitial: true, isDefault: true },
      { id: 'new.example', isVerified: false, supportedServices: [] },
    ]);
    const [organization = {}] = values(await session.get('/v1.0/organization'));
    expect(organization['verifiedDomains']).toMatchObject([
      { name: DEV.domain, isInitial: true },
      { name: 'fabrikam.example', type: 'Federated' },
    ]);
    const create = (domain: string) =>
      session.send('POST', '/v1.0/users', {
        body: {
          accountEnabled: true,
          displayName: 'Mary',
          mailNickname: 'mary',
          userPrincipalName: `mary@${domain}`,
          passwordProfile: { password: 'correct horse battery' },
        },
      });
    expect((await create('fabrikam.example')).status).toBe(201);
    expect(refusal(await create('new.example'))).toMatchObject({ status: 400, fact: 'upn-domain' });
  });
});
