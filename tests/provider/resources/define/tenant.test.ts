import { DiagnosticError } from '../../../../provider/framework/diagnostics';
import { assertTenant } from '../../../../provider/resources/define/tenant';

const TENANT = '7e57e4a0-0000-4000-8000-000000000001';
const OTHER = '7e57e4a0-0000-4000-8000-000000000002';
const client = { tenantId: TENANT, graph: () => Promise.reject(new Error('not part of the test')) };

describe('assertTenant', () => {
  it.each([
    ['no state', null],
    ['a state without tenant', { tenant_id: null }],
    ['a state of the tenant', { tenant_id: TENANT }],
    ['a state of the tenant in capitals', { tenant_id: TENANT.toUpperCase() }],
  ])('takes %s', (_, prior) => {
    expect(() => {
      assertTenant(prior, client);
    }).not.toThrow();
  });

  it('refuses the state of another tenant, naming both', () => {
    expect(() => {
      assertTenant({ tenant_id: OTHER }, client);
    }).toThrow(
      new DiagnosticError({
        summary: 'State of another tenant',
        detail: `This state belongs to tenant ${OTHER}, but the provider is configured for tenant ${TENANT}. Use the state of that tenant, or correct tenant_id.`,
      }),
    );
  });
});
