import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { DataEntraGroup, EntraProvider } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

const breakGlass = new DataEntraGroup(stack, 'break_glass', {
  displayName: 'Break-glass',
  lifecycle: {
    postcondition: [
      {
        condition: '${self.is_assignable_to_role && self.membership_rule == null}',
        errorMessage: 'Anybody who manages groups could let themselves out of every policy.',
      },
    ],
  },
});

new TerraformOutput(stack, 'break_glass_group_id', { value: breakGlass.id });

app.synth();
