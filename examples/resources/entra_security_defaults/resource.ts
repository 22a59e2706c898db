import { App, TerraformStack } from 'cdktf';
import { EntraProvider, SecurityDefaults } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

new SecurityDefaults(stack, 'this', {
  // Conditional access policies protect this tenant.
  isEnabled: false,
});

app.synth();
