import { assumed, documented } from './fact';

const GRANT = 'Graph page conditionalAccessGrantControls';
const AZUREAD = 'code and acceptance tests of Terraform’s azuread provider against live tenants';

/** What a conditional access policy may say. */
export const policyRuleFacts = {
  status: assumed(
    'policy-rule-status',
    'A policy that breaks a rule is refused with 400 BadRequest in words of the emulator.',
    'rules are documented, the answers mostly are not',
  ),
  liveViolations: assumed(
    'policy-live-violations',
    'A rule judges a PATCH only where it changes conditions or controls that the rule concerns.',
    'stored policies may predate a rule, and can be switched off all the same',
  ),
  name: assumed(
    'policy-name',
    'displayName has 1 to 256 characters.',
    'limit of two providers; no page states one',
  ),
  controls: documented(
    'policy-controls',
    'A policy has a grant or a session control.',
    'Graph page Create conditionalAccessPolicy',
  ),
  operator: documented('policy-operator', 'The operator of grant controls is AND or OR.', GRANT),
  blockAlone: assumed(
    'policy-block-alone',
    'block stands alone among the grant controls; session controls may stand beside it.',
    'the portal offers block or grant; acceptance tests of a provider put session controls beside block',
  ),
  mfaOrStrength: documented(
    'policy-mfa-or-strength',
    'mfa and an authentication strength cannot stand in one policy.',
    'entra-docs page Conditional Access authentication strength',
  ),
  passwordChange: documented(
    'policy-password-change',
    'passwordChange needs mfa beside it under AND, user risk levels, all applications without exclusion, and no other condition.',
    GRANT,
  ),
  riskRemediation: documented(
    'policy-risk-remediation',
    'riskRemediation needs an authentication strength under AND and cannot stand beside passwordChange.',
    GRANT,
  ),
  approvedApplication: assumed(
    'policy-approved-application',
    'From 2026-06-30 on approvedApplication can neither be added to a policy nor stay in grant controls that are changed.',
    'Microsoft announced its end for that day; how Graph enforces it is not documented',
  ),
  targets: documented(
    'policy-targets',
    'Applications, user actions and authentication contexts exclude each other.',
    'entra-docs page Conditional Access: Target resources',
  ),
  applicationIds: assumed(
    'policy-application-ids',
    'An application is a GUID, All, None, Office365, MicrosoftAdminPortals or, on beta, AllAgentIdResources; None stands alone; ids are not looked up.',
    'Graph page conditionalAccessApplications lists the words; applications of Microsoft are in no directory',
  ),
  userActions: documented(
    'policy-user-actions',
    'User actions are urn:user:registersecurityinfo and urn:user:registerdevice.',
    'Graph page conditionalAccessApplications',
  ),
  accountRecovery: documented(
    'policy-account-recovery',
    'The user action urn:user:accountrecovery and the grant control verifiedID belong to a preview; a tenant without it answers 400.',
    'captures of a policy template and of a refusal, January 2026',
  ),
  registerDevice: assumed(
    'policy-register-device',
    'urn:user:registerdevice takes mfa or an authentication strength alone, every client app type and no device filter.',
    'entra-docs page Conditional Access: Target resources describes the portal',
  ),
  contexts: assumed(
    'policy-contexts-exist',
    'An authentication context that a write adds to a policy must exist.',
    'the portal offers existing ones only',
  ),
  principals: assumed(
    'policy-principals-exist',
    'A user or group that a write adds to a policy must exist; roles are role template ids and are not looked up.',
    'no page says; a reference to nobody would exclude or include nobody in silence',
  ),
  users: documented(
    'policy-users',
    'A policy includes some user, group, role, guest or workload identity; None says nobody in words.',
    'Graph page Create conditionalAccessPolicy',
  ),
  workload: assumed(
    'policy-workload',
    'A policy for service principals or agents includes no users but None.',
    'Graph page Create conditionalAccessPolicy shows it so',
  ),
  externalTenants: documented(
    'policy-external-tenants',
    'Enumerated external tenants have members that are tenant ids; all of them have none.',
    'Graph page conditionalAccessExternalTenants',
  ),
  clientAppTypes: assumed(
    'policy-client-app-types',
    'clientAppTypes is not empty; left out of a new policy it is all.',
    'a page marks it as required, another one creates a policy without it',
  ),
  locationExists: assumed(
    'policy-location-exists',
    'A named location that a write adds to a policy must exist; otherwise 404 ResourceNotFound.',
    'seen both refused and accepted on live tenants; the refusal shows the mistake',
  ),
  included: assumed(
    'policy-included',
    'A condition on platforms or locations includes at least one.',
    'an empty inclusion would match nothing',
  ),
  filter: documented(
    'policy-filter',
    'A device filter is a rule of at most 3072 characters over the documented device attributes and operators.',
    'entra-docs page Conditional Access: Filter for devices',
  ),
  filterStatus: assumed(
    'policy-filter-status',
    'A device filter that does not parse, or names another attribute, is refused with 400; operators are read with and without the hyphen.',
    'the portal refuses it; acceptance tests of a provider write eq without one',
  ),
  attributeFilter: assumed(
    'policy-attribute-filter',
    'A filter on custom security attributes that does not parse like a device filter is refused with 400; which attributes exist is not looked up.',
    'the page refers to the syntax of dynamic membership rules',
  ),
  frequency: documented(
    'policy-sign-in-frequency',
    'A sign-in frequency has value and type, or the interval everyTime without them.',
    `Graph page signInFrequencySessionControl; ${AZUREAD}`,
  ),
  frequencyDefaults: assumed(
    'policy-sign-in-frequency-defaults',
    'Omitted, authenticationType is primaryAndSecondaryAuthentication and frequencyInterval is timeBased.',
    'the page of the create operation omits both; these are the values of the portal',
  ),
  everyTimeAlone: documented(
    'policy-every-time-alone',
    'applicationEnforcedRestrictions and disableResilienceDefaults are not accepted beside a sign-in frequency of every time.',
    AZUREAD,
  ),
  persistentBrowser: assumed(
    'policy-persistent-browser',
    'persistentBrowser needs all applications.',
    'the portal says so',
  ),
  sessionMembers: assumed(
    'policy-session-members',
    'An enabled cloudAppSecurity has a type, persistentBrowser a mode, continuousAccessEvaluation a mode, a filtering profile an id.',
    'a control without its setting says nothing',
  ),
} as const;
