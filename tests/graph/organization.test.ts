import { Organization } from '../../graph/organization';
import { leastRolesOfData, pipelineWith, TENANT_ID } from '../support/tenant';
import { clientOf, never } from './support/client';
import { Peer } from './support/peer';
import { Tenant } from './support/tenant';

type Seed = NonNullable<Parameters<typeof Tenant.open>[0]>;

let tenant: Tenant;
const open = async (seed: Seed): Promise<Organization> => {
  const clients = [pipelineWith(leastRolesOfData('entra_tenant'))];
  tenant = await Tenant.open({ ...seed, clients });
  return new Organization(tenant.client(), TENANT_ID);
};

describe('the organization', () => {
  afterEach(() => tenant.close());

  it('has its name, type and domains', async () => {
    const domains = [{ name: 'fabrikam.example', authenticationType: 'Federated' as const }];
    const organization = await open({ domains });
    const details = await organization.read(never());
    expect(details).toMatchObject({ id: TENANT_ID, displayName: 'Test tenant', tenantType: 'AAD' });
    expect(details.verifiedDomains).toMatchObject([
      { name: 'test.onmicrosoft.com', type: 'Managed', isInitial: true },
      { name: 'fabrikam.example', type: 'Federated', isInitial: false },
    ]);
  });

  it.each<[string, Seed, string[]]>([
    ['P2 with P1', { licenses: ['P2'] }, ['P1', 'P2']],
    ['P1 alone', { licenses: ['P1'] }, ['P1']],
    ['none', { licenses: [] }, []],
    ['none that is suspended', { licenses: ['P1'], suspendedLicenses: ['P1'] }, []],
  ])('has the licences of its subscriptions: %s', async (_, seed, expected) => {
    const organization = await open(seed);
    expect([...(await organization.licences(never()))].sort()).toEqual(expected);
  });
});

describe('the licences of a tenant', () => {
  const P2 = 'EEC0EB4F-6444-4F95-ABA0-50C24D67F998';
  const ofSkus = async (...value: object[]): Promise<string[]> => {
    const peer = await Peer.open([{ body: { value } }]);
    const organization = new Organization(clientOf({ graph: peer.url }), TENANT_ID);
    await organization.licences(never());
    const licences = await organization.licences(never());
    expect(peer.requests).toHaveLength(1);
    await peer.close();
    return [...licences];
  };
  const sku = (capabilityStatus: string | null, provisioningStatus: string): object => ({
    capabilityStatus,
    servicePlans: [{ servicePlanId: P2, provisioningStatus }],
  });

  it('last through the grace period', async () => {
    expect(await ofSkus(sku('Warning', 'Success'))).toEqual(['P1', 'P2']);
  });

  it.each([
    ['is locked out', sku('LockedOut', 'Success')],
    ['has no status', sku(null, 'Success')],
    ['has the plan switched off', sku('Enabled', 'Disabled')],
    ['has other plans', { capabilityStatus: 'Enabled', servicePlans: [{ servicePlanId: 'x' }] }],
    ['has no plans', { capabilityStatus: 'Enabled', servicePlans: null }],
  ])('are none of a subscription that %s', async (_, given) => {
    expect(await ofSkus(given)).toEqual([]);
  });

  it('are those of any subscription', async () => {
    expect(await ofSkus(sku('Suspended', 'Success'), sku('Enabled', 'Success'))).toEqual([
      'P1',
      'P2',
    ]);
  });
});
