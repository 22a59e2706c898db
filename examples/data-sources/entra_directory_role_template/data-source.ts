import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { DataEntraDirectoryRoleTemplate, EntraProvider } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

const role = new DataEntraDirectoryRoleTemplate(stack, 'global_administrator', {
  displayName: 'Global Administrator',
});

new TerraformOutput(stack, 'role_template_id', { value: role.id });

app.synth();
