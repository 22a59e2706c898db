import type {
  AuthenticationStrength,
  CombinationConfiguration,
} from '../../../../graph/authentication-strength/entity';
import type { Finding } from '../../../../provider/resources/define/rules';
import type {
  CurrentStrength,
  StrengthRule,
} from '../../../../provider/resources/authentication-strength/rules/rule';
import type { StrengthConfig } from '../../../../provider/resources/authentication-strength/schema';

export const [KEY_A, KEY_B] = [
  '2fc0579f-8113-47ea-b116-bb5a8db9202a',
  'c5ef55ff-ad9a-4b9f-b580-adebafe026d0',
] as const;
export const [SKI_A, SKI_B] = ['a0'.repeat(20), 'b1'.repeat(20)] as const;
export const [SINGLE, MULTI] = [
  'x509CertificateSingleFactor',
  'x509CertificateMultiFactor',
] as const;

/** A strength of passkeys and certificates of several factors, without restrictions. */
export const strength = (overrides: object = {}): CurrentStrength => ({
  display_name: 'Keys',
  description: null,
  allowed_combinations: ['fido2', MULTI],
  fido2: null,
  x509_certificate_single_factor: null,
  x509_certificate_multi_factor: null,
  requirements_satisfied: 'mfa',
  other_configuration_ids: [],
  ...overrides,
});

/** A strength that admits these models alone. */
export const keys = (...allowed_aaguids: unknown[]): CurrentStrength =>
  strength({ fido2: { allowed_aaguids } });

/** A restriction of certificates. */
export const certificates = (lists: object = {}): object => ({
  allowed_issuer_skis: [],
  allowed_policy_oids: [],
  ...lists,
});

/** A strength as Graph answers it. */
export const live = (overrides: object = {}): AuthenticationStrength => ({
  id: 's',
  displayName: 'Keys',
  description: '',
  policyType: 'custom',
  requirementsSatisfied: 'mfa',
  allowedCombinations: ['fido2', MULTI],
  combinationConfigurations: [],
  ...overrides,
});

const CERTIFICATE = '#microsoft.graph.x509CertificateCombinationConfiguration';

/** A live restriction of passkeys. */
export const liveKeys = (...allowedAAGUIDs: string[]): CombinationConfiguration => ({
  '@odata.type': '#microsoft.graph.fido2CombinationConfiguration',
  id: `keys of ${allowedAAGUIDs.length}`,
  appliesToCombinations: ['fido2'],
  allowedAAGUIDs,
});

/** A live restriction of certificates to one issuer. */
export const liveIssuer = (
  ski: string,
  appliesToCombinations: readonly string[] = [MULTI],
): CombinationConfiguration => ({
  '@odata.type': CERTIFICATE,
  id: `issuer ${ski.slice(0, 2)} of ${appliesToCombinations.join('+')}`,
  appliesToCombinations: [...appliesToCombinations],
  allowedIssuerSkis: [ski],
  allowedPolicyOIDs: [],
});

/** What a rule says of a plan. */
export const findings = (
  rule: StrengthRule,
  planned: StrengthConfig,
  current: CurrentStrength | null = null,
): Finding[] => [...rule.check(planned, current)];
