import { assumed, documented } from './fact';

const POLICY = 'Graph page authenticationStrengthPolicy';
const OVERVIEW = 'entra-docs page Conditional Access authentication strength';
const COMBINATION = 'Graph page authenticationCombinationConfiguration';

/** Authentication strengths and their combination configurations. */
export const strengthFacts = {
  bases: documented(
    'strength-bases',
    'Strengths are served below /policies/authenticationStrengthPolicies and /identity/conditionalAccess/authenticationStrength/policies.',
    'published CSDL of Microsoft Graph v1.0',
  ),
  notFound: documented(
    'strength-not-found',
    'A strength or combination configuration that does not exist is answered 404 ResourceNotFound.',
    'Graph page Microsoft Graph error responses; captures of the live service',
  ),
  builtIn: documented(
    'strength-built-in',
    'The built-in strengths cannot be changed or deleted, and take no combination configurations.',
    POLICY,
  ),
  combination: documented(
    'strength-combinations',
    'allowedCombinations takes the combinations that the service lists under combinations.',
    'Graph page authenticationStrengthRoot: List combinations',
  ),
  noCombination: assumed(
    'strength-no-combination',
    'A strength without combinations is refused with 400.',
    'the property is required; what nobody could satisfy protects nothing that block would not',
  ),
  combinationsApart: documented(
    'strength-combinations-apart',
    'PATCH changes displayName and description; combinations change through updateAllowedCombinations.',
    `${POLICY}: Update`,
  ),
  limit: documented('strength-limit', 'A tenant has at most 15 custom strengths.', OVERVIEW),
  limitStatus: assumed(
    'strength-limit-status',
    'Creating the sixteenth custom strength is refused with 400.',
    'the limit is documented, the answer is not',
  ),
  nameUnique: documented(
    'strength-name-unique',
    'The displayName of a strength is unique in the tenant.',
    POLICY,
  ),
  nameCase: assumed(
    'strength-name-case',
    'Names of strengths are compared without case, built-in ones included; a name in use is refused with 400.',
    'the page says unique and no more',
  ),
  nameLength: assumed(
    'strength-name-length',
    'displayName has 1 to 30 characters and description at most 100; others are refused with 400.',
    'limits of the portal and of another provider',
  ),
  requirements: documented(
    'strength-requirements',
    'requirementsSatisfied is computed from the combinations: mfa where each of them is multifactor.',
    POLICY,
  ),
  dropsMfa: documented(
    'strength-drops-mfa',
    'A change that takes mfa from requirementsSatisfied is refused while a policy that needs the MFA claim uses the strength.',
    `${POLICY}: usage`,
  ),
  needsMfa: assumed(
    'strength-needs-mfa',
    'A policy needs the MFA claim where passwordChange or riskRemediation stands in it, or where its strength satisfies mfa and no other grant control can take the place of the strength.',
    'the page of usage names the two lists without saying how a policy is sorted into them',
  ),
  inUse: documented(
    'strength-in-use',
    'A strength that a conditional access policy refers to cannot be deleted.',
    OVERVIEW,
  ),
  inUseStatus: assumed(
    'strength-in-use-status',
    'Deleting a strength in use is refused with 400; a policy in deletedItems does not count as use.',
    'the rule is documented, status and code are not',
  ),
  inline: documented(
    'strength-inline-configurations',
    'Combination configurations can be given with a new strength.',
    'Graph page Create authenticationStrengthPolicy',
  ),
  appliesTo: documented(
    'combination-applies-to',
    'A FIDO2 configuration applies to fido2 alone, a certificate one to x509CertificateSingleFactor, x509CertificateMultiFactor or both.',
    COMBINATION,
  ),
  appliesToAllowed: documented(
    'combination-applies-to-allowed',
    'A combination that a configuration applies to must be among the allowed ones of the strength.',
    COMBINATION,
  ),
  onePer: assumed(
    'combination-once',
    'A combination has at most one configuration; a second one is refused with 400.',
    'the portal shows one per method; two lists of AAGUIDs would be ambiguous',
  ),
  kept: assumed(
    'combination-kept',
    'updateAllowedCombinations keeps the configurations of combinations that it removes.',
    'the page says that it changes allowedCombinations and nothing else',
  ),
  notEmpty: assumed(
    'combination-not-empty',
    'A configuration that restricts nothing (no AAGUID; neither issuer nor policy OID) is refused with 400.',
    'the portal cannot save one',
  ),
  certificateLists: assumed(
    'combination-certificate-lists',
    'allowedIssuerSkis takes at most five entries of 40 hexadecimal digits, allowedPolicyOIDs at most five OIDs.',
    'limits of the portal and of another provider; only the first five OIDs are evaluated',
  ),
  allowedIssuers: assumed(
    'combination-allowed-issuers',
    'allowedIssuers, which the portal writes, is a list of texts on beta and not checked.',
    'it is in no published metadata of v1.0',
  ),
  method: documented(
    'strength-method-modes',
    'findByMethodMode answers the strengths that have one of the given modes in a combination.',
    `${POLICY}: findByMethodMode`,
  ),
  information: assumed(
    'strength-additional-information',
    'additionalInformation is a sentence where a strength in use gains combinations, and null otherwise.',
    'the page shows prose for that case',
  ),
} as const;
