import { configure } from '../../../provider/configuration/configure';
import type { ProviderConfig } from '../../../provider/configuration/schema';
import { Diagnostics } from '../../../provider/framework/diagnostics';
import { UNKNOWN } from '../../../provider/framework/value';
import { CLIENT, config, type Environment, refusal, TENANT } from './config';

const configured = (given: Partial<ProviderConfig>, environment: Environment = {}) =>
  configure({
    config: config(given),
    environment,
    resident: false,
    diagnostics: new Diagnostics(),
    log: () => undefined,
  });
const credential = { client_id: CLIENT, client_secret: 's' };

describe('configure', () => {
  it('gives the tenant in lower case', () => {
    expect(configured({ ...credential, tenant_id: TENANT.toUpperCase() })?.tenantId).toBe(TENANT);
  });

  it('takes everything from the environment where nothing is declared', () => {
    const environment = { ARM_TENANT_ID: TENANT, ARM_CLIENT_ID: CLIENT, ARM_CLIENT_SECRET: 's' };
    expect(configured({}, environment)?.tenantId).toBe(TENANT);
  });

  it('waits while an argument is unknown, whatever else is missing', () => {
    expect(configured({ tenant_id: UNKNOWN })).toBeUndefined();
    expect(configured({ tenant_id: TENANT, client_secret: UNKNOWN })).toBeUndefined();
  });

  it('refuses to guess a tenant', () => {
    expect(refusal(() => configured(credential))).toEqual({
      summary: 'No tenant',
      detail:
        'Which tenant to manage has no default: a wrong one would be changed without notice. Set tenant_id, or ARM_TENANT_ID.',
      path: ['tenant_id'],
    });
  });
});
