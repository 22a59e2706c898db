/**
 * What every resource asks of Graph, for documentation and tests. The provider itself never loads
 * this: it would load HTTP code at every start.
 *
 * @module
 */
import { calls as authenticationContext } from './authentication-context/calls';
import { calls as authenticationMethodsPolicy } from './authentication-methods-policy/calls';
import { calls as authenticationStrength } from './authentication-strength/calls';
import { calls as authorizationPolicy } from './authorization-policy/calls';
import { calls as conditionalAccessPolicy } from './conditional-access-policy/calls';
import { calls as conditionalAccessSettings } from './conditional-access-settings/calls';
import type { UsedCall } from './define/used-call';
import { calls as emailMethod } from './email-method/calls';
import { calls as externalAuthenticationMethod } from './external-authentication-method/calls';
import { calls as fido2Method } from './fido2-method/calls';
import { calls as fido2SecurityKey } from './fido2-security-key/calls';
import { calls as hardwareOathMethod } from './hardware-oath-method/calls';
import { calls as managedConditionalAccessPolicy } from './managed-conditional-access-policy/calls';
import { calls as microsoftAuthenticatorMethod } from './microsoft-authenticator-method/calls';
import { calls as namedLocation } from './named-location/calls';
import { calls as qrCodePinMethod } from './qr-code-pin-method/calls';
import { calls as securityDefaults } from './security-defaults/calls';
import { calls as smsMethod } from './sms-method/calls';
import { calls as softwareOathMethod } from './software-oath-method/calls';
import { calls as temporaryAccessPassMethod } from './temporary-access-pass-method/calls';
import { calls as verifiableCredentialsMethod } from './verifiable-credentials-method/calls';
import { calls as voiceMethod } from './voice-method/calls';
import { calls as x509CertificateMethod } from './x509-certificate-method/calls';

/** The calls of every resource, by its type. */
export const usedCalls: Readonly<Record<string, readonly UsedCall[]>> = {
  entra_authentication_context: authenticationContext,
  entra_authentication_methods_policy: authenticationMethodsPolicy,
  entra_authentication_strength: authenticationStrength,
  entra_authorization_policy: authorizationPolicy,
  entra_conditional_access_policy: conditionalAccessPolicy,
  entra_conditional_access_settings: conditionalAccessSettings,
  entra_email_method: emailMethod,
  entra_external_authentication_method: externalAuthenticationMethod,
  entra_fido2_method: fido2Method,
  entra_fido2_security_key: fido2SecurityKey,
  entra_hardware_oath_method: hardwareOathMethod,
  entra_managed_conditional_access_policy: managedConditionalAccessPolicy,
  entra_microsoft_authenticator_method: microsoftAuthenticatorMethod,
  entra_named_location: namedLocation,
  entra_qr_code_pin_method: qrCodePinMethod,
  entra_security_defaults: securityDefaults,
  entra_sms_method: smsMethod,
  entra_software_oath_method: softwareOathMethod,
  entra_temporary_access_pass_method: temporaryAccessPassMethod,
  entra_verifiable_credentials_method: verifiableCredentialsMethod,
  entra_voice_method: voiceMethod,
  entra_x509_certificate_method: x509CertificateMethod,
};
