import { App, TerraformStack } from 'cdktf';
import { EntraProvider, Fido2Method } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

new Fido2Method(stack, 'passkeys', {
  state: 'enabled',
  selfServiceRegistrationAllowed: true,
  defaultProfile: {
    passkeyTypes: ['deviceBound', 'synced'],
    attestationEnforcement: 'disabled',
  },
  profiles: {
    privileged: {
      name: 'Privileged',
      passkeyTypes: ['deviceBound'],
      attestationEnforcement: 'registrationOnly',
      keyRestrictions: {
        enforced: true,
        enforcementType: 'allow',
        aaguids: ['2fc0579f-8113-47ea-b116-bb5a8db9202a'], // YubiKey 5 Series with NFC
      },
    },
  },
  // Groups that have no user in common: a passkey needs to satisfy one profile only.
  includeTargets: [
    { groupId: 'd0d00000-0000-4000-80a0-000000000001', profiles: ['default'] },
    { groupId: 'd0d00000-0000-4000-80a0-000000000002', profiles: ['privileged'] },
  ],
});

app.synth();
