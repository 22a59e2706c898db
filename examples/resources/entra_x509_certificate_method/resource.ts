import { App, TerraformStack } from 'cdktf';
import { EntraProvider, X509CertificateMethod } from 'entra-policy/resources';

const app = new App();
const stack = new TerraformStack(app, 'example');
new EntraProvider(stack, 'entra', { tenantId: 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0' });

new X509CertificateMethod(stack, 'this', {
  state: 'enabled',
  // Groups of users who have a certificate: others in scope would be locked out.
  includeTargets: [
    {
      groupId: 'd0d00000-0000-4000-80a0-000000000002',
    },
  ],
  certificateUserBindings: [
    {
      x509CertificateField: 'SubjectKeyIdentifier',
      userProperty: 'certificateUserIds',
      priority: 1,
      trustAffinityLevel: 'high',
    },
  ],
  authenticationModeConfiguration: {
    x509CertificateAuthenticationDefaultMode: 'x509CertificateSingleFactor',
    rules: [
      {
        x509CertificateRuleType: 'policyOID',
        identifier: '1.3.6.1.4.1.311.21.8.1',
        x509CertificateAuthenticationMode: 'x509CertificateMultiFactor',
        x509CertificateRequiredAffinityLevel: 'high',
      },
    ],
  },
  crlValidationConfiguration: {
    state: 'enabled',
  },
});

app.synth();
