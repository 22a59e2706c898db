import { App } from 'cdktf';
import { TenantStack } from 'entra-policy';
import { breakGlass } from './policies/break-glass';
import { Passkeys } from './policies/passkeys';
import { tenants } from './tenants';

const app = new App();

for (const tenant of tenants) {
  const { name, tenantId } = tenant;
  const stack = new TenantStack(app, name, { tenantId, breakGlass: breakGlass(tenant) });
  new Passkeys(stack, tenant);
}

app.synth();
