import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { DataEntraUserRegistrationDetails, EntraProvider } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

const staff = new DataEntraUserRegistrationDetails(stack, 'staff', {
  groupId: 'd0d00000-0000-4000-80a0-000000000001',
});

const resistsPhishing =
  'anytrue([for method in user.methods_registered : startswith(method, "passKey") || method == "windowsHelloForBusiness"])';

new TerraformOutput(stack, 'without_phishing_resistant_method', {
  value: `\${toset([for user in ${staff.fqn}.users : user.user_principal_name if !${resistsPhishing}])}`,
});

app.synth();
