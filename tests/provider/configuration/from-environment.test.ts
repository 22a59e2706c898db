import { GraphError } from '../../../graph/graph-error';
import { explainFailure, openTenant } from '../../../provider/configuration/from-environment';

const TENANT = '7e57e4a0-0000-4000-8000-000000000001';
const credential = { ARM_CLIENT_ID: TENANT, ARM_CLIENT_SECRET: 'a secret' };
const open = (environment: Record<string, string>) => openTenant(environment, () => undefined);

describe('a tenant that is opened without Terraform', () => {
  it('is the one of the variables, in the cloud that they name', async () => {
    const environment = {
      ...credential,
      ARM_TENANT_ID: TENANT.toUpperCase(),
      ARM_ENVIRONMENT: 'china',
    };
    expect(await open(environment)).toMatchObject({ tenantId: TENANT, graph: { cloud: 'china' } });
  });

  it.each([
    ['no tenant', credential, 'No tenant'],
    ['no credential', { ARM_TENANT_ID: TENANT }, 'No credential'],
    [
      'a tenant that is no id',
      { ...credential, ARM_TENANT_ID: 'contoso' },
      'Invalid environment variable',
    ],
  ])('is not opened with %s, in the words of the provider', async (_, environment, summary) => {
    const failure = await open(environment).catch((error: unknown) => error);
    expect(explainFailure(failure)).toMatchObject({ summary });
  });

  it('has failures of Graph explained, and no defect', () => {
    expect(explainFailure(new GraphError('signIn', 'no token'))).toEqual({
      summary: 'Sign-in failed',
      detail: 'No token.',
    });
    expect(explainFailure(new TypeError('x is not a function'))).toBeUndefined();
  });
});
