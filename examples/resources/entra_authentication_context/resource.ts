import { App, TerraformStack } from 'cdktf';
import { AuthenticationContext, EntraProvider } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

new AuthenticationContext(stack, 'privileged_change', {
  contextId: 'c10',
  displayName: 'Privileged change',
  description: 'A phishing-resistant method, on a device of the company.',
  isAvailable: true,
});

app.synth();
