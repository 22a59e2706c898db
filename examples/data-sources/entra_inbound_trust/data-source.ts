import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { DataEntraInboundTrust, EntraProvider } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

const trust = new DataEntraInboundTrust(stack, 'this');

new TerraformOutput(stack, 'tenants_whose_mfa_counts', {
  value: `\${toset([for tenant_id, trust in ${trust.fqn}.partners : tenant_id if trust.is_mfa_accepted])}`,
});

app.synth();
