import { App, TerraformStack } from 'cdktf';
import { EntraProvider, ExternalAuthenticationMethod } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

new ExternalAuthenticationMethod(stack, 'adatum', {
  displayName: 'Adatum',
  state: 'enabled',
  appId: '2f3d5a67-7441-4f1e-aa92-e77ca6b5a5ca',
  openIdConnectSetting: {
    clientId: '06a011bd-ec92-4404-80fb-db6d5ada8ee2',
    discoveryUrl: 'https://adatum.example/.well-known/openid-configuration',
  },
  includeTargets: [{ groupId: 'd0d00000-0000-4000-80a0-000000000004' }],
  excludeGroupIds: ['d0d00000-0000-4000-80a0-000000000002'],
});

app.synth();
