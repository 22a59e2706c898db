import { App, TerraformStack } from 'cdktf';
import { AuthenticationMethodsPolicy, EntraProvider } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

new AuthenticationMethodsPolicy(stack, 'this', {
  policyMigrationState: 'migrationComplete',
  registrationCampaign: {
    state: 'enabled',
    snoozeDurationInDays: 1,
    includeTargets: [
      {
        groupId: 'd0d00000-0000-4000-80a0-000000000001',
        targetedAuthenticationMethod: 'fido2',
      },
    ],
    excludeGroupIds: ['d0d00000-0000-4000-80a0-000000000003'],
  },
  reportSuspiciousActivitySettings: {
    state: 'enabled',
    includeTarget: {
      allUsers: true,
    },
  },
  systemCredentialPreferences: {
    state: 'enabled',
    includeTargets: [
      {
        allUsers: true,
      },
    ],
  },
});

app.synth();
