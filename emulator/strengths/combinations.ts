/**
 * The combinations of authentication methods that a strength can allow, as the service spells them.
 *
 * Source: entra-docs page Conditional Access authentication strength.
 */
export const phishingResistant = [
  'windowsHelloForBusiness',
  'fido2',
  'x509CertificateMultiFactor',
] as const;

export const passwordless = [...phishingResistant, 'deviceBasedPush'] as const;

export const multifactor: readonly string[] = [
  ...passwordless,
  'temporaryAccessPassOneTime',
  'temporaryAccessPassMultiUse',
  'password,microsoftAuthenticatorPush',
  'password,softwareOath',
  'password,hardwareOath',
  'password,x509CertificateSingleFactor',
  'password,x509CertificateMultiFactor',
  'password,sms',
  'password,voice',
  'federatedMultiFactor',
  'microsoftAuthenticatorPush,federatedSingleFactor',
  'softwareOath,federatedSingleFactor',
  'hardwareOath,federatedSingleFactor',
  'sms,federatedSingleFactor',
  'voice,federatedSingleFactor',
];

/** All of them, strongest first. */
export const combinations: readonly string[] = [
  ...multifactor,
  'x509CertificateSingleFactor',
  'sms',
  'password',
  'federatedSingleFactor',
  'email',
  'qrCodePin',
];

/** Fact strength-requirements. */
export function requirementsOf(allowed: readonly string[]): 'mfa' | 'none' {
  return allowed.every((one) => multifactor.includes(one)) ? 'mfa' : 'none';
}
