import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { DataEntraAuthenticationStrength, EntraProvider } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

const strength = new DataEntraAuthenticationStrength(stack, 'phishing_resistant', {
  displayName: 'Phishing-resistant MFA',
});

new TerraformOutput(stack, 'phishing_resistant_strength_id', { value: strength.id });

app.synth();
