import { App, TerraformStack } from 'cdktf';
import { AuthenticationStrength, EntraProvider } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

new AuthenticationStrength(stack, 'administrators', {
  displayName: 'Keys we hand out',
  description: 'Device-bound keys of two models',
  allowedCombinations: ['fido2'],
  fido2: {
    allowedAaguids: [
      '2fc0579f-8113-47ea-b116-bb5a8db9202a', // YubiKey 5 Series with NFC
      'c5ef55ff-ad9a-4b9f-b580-adebafe026d0', // YubiKey 5 Series with Lightning
    ],
  },
  // A change that drops it makes the policies name another strength first.
  lifecycle: { createBeforeDestroy: true },
});

// Whoever has no key yet registers one with a pass of single use.
new AuthenticationStrength(stack, 'bootstrap', {
  displayName: 'Registration',
  allowedCombinations: [
    'fido2',
    'windowsHelloForBusiness',
    'x509CertificateMultiFactor',
    'temporaryAccessPassOneTime',
  ],
  lifecycle: { createBeforeDestroy: true },
});

app.synth();
