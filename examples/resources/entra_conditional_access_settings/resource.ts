import { App, TerraformStack } from 'cdktf';
import { ConditionalAccessSettings, EntraProvider } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

new ConditionalAccessSettings(stack, 'this', {
  // Whoever recovers an account cannot satisfy what policies on all resources ask for.
  userActionExclusions: [
    {
      userAction: 'accountrecovery',
      state: 'enabledForReportingButNotEnforced',
    },
  ],
});

app.synth();
