import { App, TerraformStack } from 'cdktf';
import { AuthorizationPolicy, EntraProvider } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

new AuthorizationPolicy(stack, 'this', {
  allowedToUseSspr: false,
  allowInvitesFrom: 'adminsAndGuestInviters',
  blockMsolPowershell: true,
  guestUserRoleId: '2af84b1e-32c8-42b7-82bc-daa82404023b',
  defaultUserRolePermissions: {
    allowedToCreateApps: false,
    allowedToCreateTenants: false,
  },
});

app.synth();
