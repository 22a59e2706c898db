import { App, TerraformStack } from 'cdktf';
import { EntraProvider, TemporaryAccessPassMethod } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

new TemporaryAccessPassMethod(stack, 'this', {
  state: 'enabled',
  isUsableOnce: true,
  defaultLength: 12,
  minimumLifetimeInMinutes: 60,
  defaultLifetimeInMinutes: 60,
  maximumLifetimeInMinutes: 480,
  includeTargets: [
    {
      allUsers: true,
    },
  ],
});

app.synth();
