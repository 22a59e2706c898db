/**
 * Combinations of authentication methods, as authentication strengths name them: one method, or two
 * joined by a comma, in any order and with or without blanks.
 *
 * @see https://learn.microsoft.com/graph/api/resources/authenticationstrengthpolicy
 * @module
 */

/** Combinations that no attacker between user and service can replay. */
export const PHISHING_RESISTANT = [
  'windowsHelloForBusiness',
  'fido2',
  'x509CertificateMultiFactor',
] as const;

/** Combinations that satisfy a demand for multifactor authentication, beside the resistant ones. */
const OTHER_MULTIFACTOR = [
  'deviceBasedPush',
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
] as const;

/** Combinations of a single factor. */
const SINGLE_FACTOR = [
  'x509CertificateSingleFactor',
  'sms',
  'password',
  'federatedSingleFactor',
  'email',
  'qrCodePin',
] as const;

/** The one spelling that stands for all equal ones. */
export function canonicalCombination(text: string): string {
  return text
    .split(',')
    .map((mode) => mode.trim())
    .sort()
    .join(',');
}

const canonicalSet = (combinations: readonly string[]): ReadonlySet<string> =>
  new Set(combinations.map(canonicalCombination));

const phishingResistant = canonicalSet(PHISHING_RESISTANT);
const multifactor = canonicalSet([...PHISHING_RESISTANT, ...OTHER_MULTIFACTOR]);

/** Every combination that Graph documents. */
export const COMBINATIONS: readonly string[] = [
  ...PHISHING_RESISTANT,
  ...OTHER_MULTIFACTOR,
  ...SINGLE_FACTOR,
];

const spellings: ReadonlyMap<string, string> = new Map(
  COMBINATIONS.map((combination) => [canonicalCombination(combination), combination]),
);

/** Whether Graph documents a combination. Case counts. */
export const isKnownCombination = (text: string): boolean =>
  spellings.has(canonicalCombination(text));

/** A combination as Graph spells it; one that it does not document stays as it is. */
export const documentedSpelling = (text: string): string =>
  spellings.get(canonicalCombination(text)) ?? text;

/** The documented combination that differs from a text in case alone; undefined for none. */
export function combinationInOtherCase(text: string): string | undefined {
  const lower = canonicalCombination(text.toLowerCase());
  return COMBINATIONS.find((one) => canonicalCombination(one.toLowerCase()) === lower);
}

/** Whether a combination resists phishing. */
export const resistsPhishing = (text: string): boolean =>
  phishingResistant.has(canonicalCombination(text));

/** Whether a combination satisfies a demand for multifactor authentication. */
export const isMultifactor = (text: string): boolean => multifactor.has(canonicalCombination(text));
