import { App, TerraformStack } from 'cdktf';
import { EntraProvider, ManagedConditionalAccessPolicy } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'b0b07e4a-91c3-4f6d-8b25-3e9a61c40db0' });

// Microsoft created the policy; its id is the one that Graph or the portal's address shows.
new ManagedConditionalAccessPolicy(stack, 'block_legacy_authentication', {
  policyId: 'b0b00000-0000-4000-80d0-000000000001',
  state: 'enabled',

  // The accounts for emergencies.
  excludeGroups: ['b0b00000-0000-4000-80a0-000000000003'],
});

app.synth();
