import { App, TerraformStack } from 'cdktf';
import { EntraProvider, VoiceMethod } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

new VoiceMethod(stack, 'this', {
  state: 'disabled',
  isOfficePhoneAllowed: false,
});

app.synth();
