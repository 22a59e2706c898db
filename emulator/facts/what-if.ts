import { assumed, documented } from './fact';

const EVALUATE = 'Graph page conditionalAccessRoot: evaluate';
const ENTRA = 'entra-docs page Building a Conditional Access policy';

/** What-If: which stored policies apply to a sign-in. */
export const whatIfFacts = {
  required: documented(
    'what-if-required',
    'signInIdentity, signInContext and signInConditions are required.',
    EVALUATE,
  ),
  stored: documented(
    'what-if-stored',
    'Stored policies are evaluated; those in report-only like enabled ones.',
    EVALUATE,
  ),
  disabled: assumed(
    'what-if-disabled',
    'A disabled policy does not apply, for the reason policyNotEnabled; one without controls for emptyPolicy.',
    'the reasons exist in the published metadata, the pages do not explain them',
  ),
  first: assumed(
    'what-if-first-reason',
    'The reason is the first condition that is not met, in the order identity, target, risk, platform, client app, location, device, flow.',
    'the page names one reason; its order is not documented',
  ),
  unknown: documented(
    'what-if-unknown',
    'A condition for which the request lacks details cannot be evaluated: the policy does not apply, for notEnoughInformation.',
    EVALUATE,
  ),
  unknownLast: assumed(
    'what-if-unknown-last',
    'notEnoughInformation is the reason only where no condition is known to be unmet.',
    'a known mismatch decides whatever the missing details are',
  ),
  combination: documented(
    'what-if-combination',
    'Conditions are joined by AND, values of one by OR, and exclusion wins over inclusion.',
    ENTRA,
  ),
  groups: documented('what-if-groups', 'Groups count with the groups in them.', ENTRA),
  roles: documented(
    'what-if-roles',
    'Roles are role templates with an active assignment at tenant scope, direct or through a group.',
    'entra-docs page Conditional Access: Users, groups, agents, and workload identities',
  ),
  guests: assumed(
    'what-if-guests',
    'A user of the directory with userType Guest is a b2bCollaborationGuest where the request gives no externalUserType; enumerated tenants need externalTenantId.',
    'the directory of the emulator does not know where a guest comes from',
  ),
  noUser: assumed(
    'what-if-user-exists',
    'A userId or servicePrincipalId that does not exist is refused with 400.',
    'nothing could be evaluated for it',
  ),
  allResourcesAction: documented(
    'what-if-all-resources-action',
    'A policy for all resources applies to a user action too.',
    EVALUATE,
  ),
  allResourcesContext: documented(
    'what-if-all-resources-context',
    'A policy for all resources does not apply to an authentication context.',
    EVALUATE,
  ),
  applications: assumed(
    'what-if-applications',
    'A policy applies where it covers one of the applications of the request.',
    'the page takes a list without saying how it counts',
  ),
  suites: assumed(
    'what-if-suites',
    'Office365 stands for Exchange Online, SharePoint Online, Teams, Skype and the Office portal, MicrosoftAdminPortals for the Azure and Microsoft 365 admin portals.',
    'the page shows SharePoint Online; Microsoft’s lists are longer and change',
  ),
  attributes: assumed(
    'what-if-attributes',
    'A filter on custom security attributes cannot be evaluated: notEnoughInformation.',
    'the emulator keeps no such attributes',
  ),
  riskSets: documented(
    'what-if-risk-levels',
    'Risk levels are the ones listed, not thresholds.',
    'Graph page conditionalAccessConditionSet',
  ),
  servicePrincipalRisk: assumed(
    'what-if-service-principal-risk',
    'An unmet servicePrincipalRiskLevels has the reason signInRisk; agent risk cannot be evaluated.',
    'no reason of its own is published in v1.0',
  ),
  trustedLocations: documented(
    'what-if-trusted',
    'AllTrusted stands for every location marked as trusted; MFA trusted IPs are none here.',
    'entra-docs page Conditional Access: Network assignment',
  ),
  country: assumed(
    'what-if-country',
    'A country location is held against country of the request; an empty text is a country that is not known.',
    'the emulator has no table of addresses',
  ),
  unregistered: documented(
    'what-if-unregistered',
    'For an unregistered device every attribute is null: negative operators match, positive ones do not.',
    'entra-docs page Conditional Access: Filter for devices',
  ),
  deviceInfo: assumed(
    'what-if-device-info',
    'deviceInfo without a member is an unregistered device; beside given members a missing one is not known.',
    'the page does not say how to ask for an unregistered device',
  ),
  filterText: assumed(
    'what-if-filter-text',
    'Device filters compare texts without case.',
    'as dynamic membership rules do',
  ),
  plans: assumed(
    'what-if-plans',
    'Conditional access plans are not evaluated.',
    'the answer is a list of policies',
  ),
  agents: assumed(
    'what-if-agents',
    'A policy for agent identities never applies: the request cannot name one.',
    'the beta types for it were not read',
  ),
} as const;
