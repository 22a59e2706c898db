import { CrossTenantAccess } from '../../graph/cross-tenant-access';
import { leastRolesOfData, pipelineWith } from '../support/tenant';
import { clientOf, never } from './support/client';
import { Peer } from './support/peer';
import { Tenant } from './support/tenant';

const partnerId = (number: number): string =>
  `9a270000-0000-4000-8000-${String(number).padStart(12, '0')}`;

describe('cross-tenant access', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    const partners = Array.from({ length: 60 }, (_, index) => ({
      tenantId: partnerId(index),
      ...(index === 0 && { inboundTrust: { isMfaAccepted: true } }),
    }));
    tenant = await Tenant.open({
      crossTenantAccess: { partners },
      clients: [pipelineWith(leastRolesOfData('entra_inbound_trust'))],
    });
  });
  afterAll(() => tenant.close());

  it('has what holds by default', async () => {
    const byDefault = await new CrossTenantAccess(tenant.client()).default(never());
    expect(byDefault).toMatchObject({
      isServiceDefault: true,
      inboundTrust: { isMfaAccepted: false },
    });
  });

  it('has every partner', async () => {
    const partners = await new CrossTenantAccess(tenant.client()).partners(never());
    expect(partners).toHaveLength(60);
    const [trusted] = partners.filter(({ inboundTrust }) => inboundTrust?.isMfaAccepted === true);
    expect(trusted?.tenantId).toBe(partnerId(0));
  });

  it('has the partners of every page', async () => {
    const peer: Peer = await Peer.open((_, index) => ({
      body: {
        value: [{ tenantId: partnerId(index) }],
        ...(index < 2 && { '@odata.nextLink': `${peer.url}/v1.0/next?${index}` }),
      },
    }));
    const partners = await new CrossTenantAccess(clientOf({ graph: peer.url })).partners(never());
    expect(partners.map(({ tenantId }) => tenantId)).toEqual([0, 1, 2].map(partnerId));
    await peer.close();
  });
});
