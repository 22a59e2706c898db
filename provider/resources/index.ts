import { authenticationContext } from './authentication-context';
import { authenticationMethodsPolicy } from './authentication-methods-policy';
import { authenticationStrength } from './authentication-strength';
import { authorizationPolicy } from './authorization-policy';
import { conditionalAccessPolicy } from './conditional-access-policy';
import { conditionalAccessSettings } from './conditional-access-settings';
import type { EntraResource } from './define/entra-resource';
import { emailMethod } from './email-method';
import { externalAuthenticationMethod } from './external-authentication-method';
import { fido2Method } from './fido2-method';
import { fido2SecurityKey } from './fido2-security-key';
import { hardwareOathMethod } from './hardware-oath-method';
import { managedConditionalAccessPolicy } from './managed-conditional-access-policy';
import { microsoftAuthenticatorMethod } from './microsoft-authenticator-method';
import { namedLocation } from './named-location';
import { qrCodePinMethod } from './qr-code-pin-method';
import { securityDefaults } from './security-defaults';
import { smsMethod } from './sms-method';
import { softwareOathMethod } from './software-oath-method';
import { temporaryAccessPassMethod } from './temporary-access-pass-method';
import { verifiableCredentialsMethod } from './verifiable-credentials-method';
import { voiceMethod } from './voice-method';
import { x509CertificateMethod } from './x509-certificate-method';

/** Every resource of the provider. */
export const resources: readonly EntraResource[] = [
  authenticationContext,
  authenticationMethodsPolicy,
  authenticationStrength,
  authorizationPolicy,
  conditionalAccessPolicy,
  conditionalAccessSettings,
  emailMethod,
  externalAuthenticationMethod,
  fido2Method,
  fido2SecurityKey,
  hardwareOathMethod,
  managedConditionalAccessPolicy,
  microsoftAuthenticatorMethod,
  namedLocation,
  qrCodePinMethod,
  securityDefaults,
  smsMethod,
  softwareOathMethod,
  temporaryAccessPassMethod,
  verifiableCredentialsMethod,
  voiceMethod,
  x509CertificateMethod,
];
