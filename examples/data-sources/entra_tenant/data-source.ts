import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { DataEntraTenant, EntraProvider } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

const tenant = new DataEntraTenant(stack, 'this', {
  lifecycle: {
    postcondition: [
      {
        condition: '${contains(self.licences, "P1")}',
        errorMessage: 'Conditional access needs Microsoft Entra ID P1.',
      },
    ],
  },
});

new TerraformOutput(stack, 'initial_domain', { value: tenant.initialDomain });

app.synth();
