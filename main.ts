import { App } from 'cdktf';
import { TenantStack } from 'entra-policy';
import { Passkeys } from './policies/passkeys';
import { tenants } from './tenants';

const app = new App();

for (const tenant of tenants) {
  const stack = new TenantStack(app, tenant.name, tenant);
  new Passkeys(stack, tenant);
}

app.synth();
