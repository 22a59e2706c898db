import { App, TerraformStack } from 'cdktf';
import { EntraProvider, QrCodePinMethod } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

new QrCodePinMethod(stack, 'this', {
  state: 'enabled',
  pinLength: 10,
  standardQrCodeLifetimeInDays: 180,
  includeTargets: [
    {
      groupId: 'd0d00000-0000-4000-80a0-000000000004',
    },
  ],
});

app.synth();
