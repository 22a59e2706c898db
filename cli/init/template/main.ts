import { App } from 'cdktf';
import { TenantStack } from 'entra-policy';
import { Passkeys } from './policies/passkeys';
import { dev } from './tenants/dev';

const app = new App();

for (const tenant of [dev]) {
  const stack = new TenantStack(app, tenant.name, { tenantId: tenant.tenantId });
  new Passkeys(stack, tenant);
}

app.synth();
