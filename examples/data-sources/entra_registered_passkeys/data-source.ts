import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { DataEntraRegisteredPasskeys, EntraProvider } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

const passkeys = new DataEntraRegisteredPasskeys(stack, 'break_glass', {
  groupId: 'd0d00000-0000-4000-80a0-000000000003',
  lifecycle: {
    postcondition: [
      {
        condition:
          '${self.holder_count == self.user_count && self.unread_user_count + self.unreported_user_count == 0}',
        errorMessage:
          'An account for emergencies has no passkey, or it is not known whether it has one.',
      },
    ],
  },
});

new TerraformOutput(stack, 'break_glass_models', {
  value: `\${toset([for passkey in ${passkeys.fqn}.passkeys : passkey.model])}`,
});

app.synth();
