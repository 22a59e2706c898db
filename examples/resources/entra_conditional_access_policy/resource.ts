import { App, TerraformStack } from 'cdktf';
import { ConditionalAccessPolicy, EntraProvider } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

/** Accounts for emergencies. */
const breakGlass = 'd0d00000-0000-4000-80a0-000000000003';

// Whoever adds a way to sign in proves who they are by a way that cannot be phished.
new ConditionalAccessPolicy(stack, 'registration', {
  displayName: 'Register security information with strong sign-in',
  state: 'enabled',
  conditions: {
    clientAppTypes: ['all'],
    applications: { includeUserActions: ['urn:user:registersecurityinfo'] },
    users: {
      includeUsers: ['All'],
      excludeGroups: [breakGlass],
      excludeGuestsOrExternalUsers: {
        guestOrExternalUserTypes: ['b2bCollaborationGuest', 'b2bCollaborationMember'],
      },
    },
  },
  grantControls: {
    operator: 'OR',
    authenticationStrengthId: '00000000-0000-0000-0000-000000000004', // phishing-resistant
  },
  sessionControls: {
    signInFrequency: { isEnabled: true, frequencyInterval: 'everyTime' },
  },
});

new ConditionalAccessPolicy(stack, 'legacy', {
  displayName: 'Block clients that know no second factor',
  state: 'enabled',
  conditions: {
    clientAppTypes: ['exchangeActiveSync', 'other'],
    applications: { includeApplications: ['All'] },
    users: { includeUsers: ['All'], excludeGroups: [breakGlass] },
  },
  grantControls: { operator: 'OR', builtInControls: ['block'] },
});

app.synth();
