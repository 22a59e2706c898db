import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { DataEntraDeviceRegistrationPolicy, EntraProvider } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

const policy = new DataEntraDeviceRegistrationPolicy(stack, 'this', {
  lifecycle: {
    postcondition: [
      {
        condition: '${self.multi_factor_auth_configuration == "notRequired"}',
        errorMessage:
          'A conditional access policy for registering devices is not enforced while the setting of the tenant asks for multifactor authentication.',
      },
    ],
  },
});

new TerraformOutput(stack, 'who_joins_devices', {
  value: policy.azureAdJoin.allowedToJoin.membership,
});

app.synth();
