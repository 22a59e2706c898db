import { assumed, documented } from './fact';

const SETTINGS = 'Graph page conditionalAccessSettings';
const PLANS = 'Graph pages conditionalAccessPolicyPlan and conditionalAccessPolicyRule';

/** Singletons and read-mostly collections beside the conditional access policies. */
export const tenantPolicyFacts = {
  defaultsExclusive: documented(
    'security-defaults-exclusive',
    'Security defaults cannot be enabled while conditional access policies are.',
    'entra-docs page Security defaults in Microsoft Entra ID',
  ),
  defaultsStatus: assumed(
    'security-defaults-status',
    'Enabling security defaults beside an enabled policy is refused with 400; policies in report-only do not count.',
    'the portal refuses it; the answer of Graph is not documented',
  ),
  authorization: documented(
    'authorization-policy',
    'The authorization policy is one object; PATCH answers 204, below /policies/authorizationPolicy on v1.0 and /policies/authorizationPolicy/authorizationPolicy on beta.',
    'Graph page Update authorizationPolicy',
  ),
  authorizationBeta: documented(
    'authorization-policy-beta',
    'enabledPreviewFeatures and permissionGrantPolicyIdsAssignedToDefaultUserRole are in beta; defaultUserRolePermissions.permissionGrantPoliciesAssigned is in v1.0.',
    'published CSDL of Microsoft Graph v1.0; Graph page authorizationPolicy of beta',
  ),
  authorizationPaths: assumed(
    'authorization-policy-paths',
    'Both paths are served on beta for GET and PATCH, each with the object itself.',
    'pages of different age show either',
  ),
  guestRole: documented(
    'authorization-guest-role',
    'guestUserRoleId is one of the role templates User, Guest User and Restricted Guest User.',
    'Graph page Update authorizationPolicy',
  ),
  settingsSingleton: documented(
    'settings-singleton',
    'Conditional access settings are one object on beta; PATCH replaces the complete list of user action exclusions, DELETE resets.',
    SETTINGS,
  ),
  settingsAnswer: assumed(
    'settings-answer',
    'PATCH of the settings answers 200 with the object, DELETE 204; the default has no exclusions and modifiedDateTime null.',
    'the page gives the settings as the return type of the update',
  ),
  settingsAction: assumed(
    'settings-action',
    'A user action of the settings is a text that is not empty, listed once.',
    'the page gives accountrecovery as an example and no list',
  ),
  plans: documented(
    'plans',
    'Conditional access plans are on beta: shared conditions with rules, each with conditions and grant and session controls.',
    PLANS,
  ),
  plansShape: assumed(
    'plans-shape',
    'A plan has displayName, description, state and sharedConditions, a rule has name, conditions and controls; a rule is listed below its plan alone.',
    'only part of the pages could be read',
  ),
  plansAnswers: assumed(
    'plans-answers',
    'Creating a plan or rule answers 201, changing one 204, deleting one 204 for good; a deleted plan takes its rules with it.',
    'as for conditional access policies, less the soft delete that no page mentions',
  ),
  templates: documented(
    'templates',
    'Templates are read-only and carry name, description, scenarios and the details of a policy.',
    'Graph page conditionalAccessTemplate',
  ),
  templatesOwn: assumed(
    'templates-own',
    'The emulator serves a few templates in its own words.',
    'clients need some to read; their texts are Microsoft’s',
  ),
  notFound: documented(
    'tenant-policy-not-found',
    'A plan, rule or template that does not exist is answered 404 ResourceNotFound.',
    'Graph page Microsoft Graph error responses',
  ),
} as const;
