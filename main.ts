import { App } from 'cdktf';
import { TenantStack } from 'entra-policy';
import { Baseline } from './policies/baseline';
import { breakGlass } from './policies/break-glass';
import { tenants } from './tenants';

const app = new App();

for (const tenant of tenants) {
  const stack = new TenantStack(app, tenant.name, { ...tenant, breakGlass: breakGlass(tenant) });
  new Baseline(stack, tenant);
}

app.synth();
