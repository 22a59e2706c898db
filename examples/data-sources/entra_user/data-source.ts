import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { DataEntraUser, EntraProvider } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

const breakGlass = new DataEntraUser(stack, 'break_glass', {
  userPrincipalName: 'breakglass1@fabrikamdev.onmicrosoft.com',
  lifecycle: {
    postcondition: [
      {
        condition: '${self.account_enabled && !self.on_premises_sync_enabled}',
        errorMessage:
          'An account for emergencies has to work when the directory on premises does not.',
      },
    ],
  },
});

new TerraformOutput(stack, 'break_glass_user_id', { value: breakGlass.id });

app.synth();
