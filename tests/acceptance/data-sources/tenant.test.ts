import { TENANT_ID } from '../../support/tenant';
import { openStage } from './stage';

const TYPE = 'entra_tenant';
const stage = openStage([TYPE], {
  domains: [{ name: 'fabrikam.example', authenticationType: 'Federated' }],
  licenses: ['P1'],
});

describe('entra_tenant', () => {
  it('has name, domains, licences and cloud, and plans empty', async () => {
    const { verified_domains, ...tenant } = await stage.read(TYPE);
    expect(tenant).toEqual({
      id: TENANT_ID,
      display_name: 'Test tenant',
      tenant_type: 'AAD',
      cloud: 'global',
      licences: ['P1'],
      initial_domain: 'test.onmicrosoft.com',
      default_domain: 'test.onmicrosoft.com',
    });
    expect(verified_domains).toHaveLength(2);
    expect(verified_domains).toContainEqual({
      name: 'fabrikam.example',
      type: 'Federated',
      is_initial: false,
      is_default: false,
    });
    expect((await stage.workspace.plan()).changes).toBe(false);
  });
});
