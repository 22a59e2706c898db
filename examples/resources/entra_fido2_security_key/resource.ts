import { App, TerraformStack } from 'cdktf';
import { EntraProvider, Fido2SecurityKey } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

new Fido2SecurityKey(stack, 'ada_primary', {
  userId: 'd0d00000-0000-4000-80b0-000000000001',
  slot: 'primary',
  displayName: 'YK5 12345678',
  expected: {
    aaguids: ['2fc0579f-8113-47ea-b116-bb5a8db9202a'], // YubiKey 5 Series with NFC
    serial: '12345678',
  },
  ticket: 'CHG-1001',
  requestedBy: 'kim@contoso.com',
  approvedBy: 'sam@contoso.com',
  // Until the ceremony is held the key is pending. Then evidenceFile and evidenceSha256 follow.
});

app.synth();
