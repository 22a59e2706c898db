import { beta, emptyIsNone, flags, ids, inBeta } from '../wire/form';
import { applications } from './applications';
import { filter } from './filter';
import { idOrWordSet, idSet, valueSet } from './sets';
import { users } from './users';

const CLIENT_APP_TYPES = [
  'all',
  'browser',
  'mobileAppsAndDesktopClients',
  'exchangeActiveSync',
  'easSupported',
  'other',
] as const;

const PLATFORMS = ['android', 'iOS', 'windows', 'windowsPhone', 'macOS', 'linux', 'all'] as const;

const RISK_LEVELS = ['low', 'medium', 'high', 'hidden', 'none'] as const;

// An empty one says nothing, and is no reason to ask beta.
const agentIds = (description: string) => ({
  ...idOrWordSet(description, 'All'),
  ...inBeta({ codec: ids, omitEmpty: true }),
});

const clientApplications = {
  type: 'object',
  optional: true,
  description: 'Workloads instead of users. A policy for workloads protects no user.',
  attributes: {
    include_service_principals: idOrWordSet(
      'Service principals: ids, or `ServicePrincipalsInMyTenant`.',
      'ServicePrincipalsInMyTenant',
    ),
    exclude_service_principals: idSet('Service principals that are left out.'),
    service_principal_filter: filter('Service principals by their custom security attributes.'),
    include_agent_id_service_principals: agentIds('Agent identities.'),
    exclude_agent_id_service_principals: agentIds('Agent identities that are left out.'),
    agent_id_service_principal_filter: {
      ...filter('Agent identities by their custom security attributes.'),
      ...beta,
    },
  },
  ...emptyIsNone,
} as const;

/** When a policy applies: all of these have to match. */
export const conditions = {
  type: 'object',
  required: true,
  description:
    'When the policy applies: every condition that is set has to match. A condition that is not set always does.',
  attributes: {
    applications,
    users,
    client_applications: clientApplications,
    client_app_types: {
      type: 'set',
      element: { type: 'string', oneOf: CLIENT_APP_TYPES, open: true },
      required: true,
      description: 'How the user signs in; `all` means every way.',
    },
    platforms: {
      type: 'object',
      optional: true,
      description: 'Platforms, as the client claims them: nobody checks.',
      attributes: {
        include_platforms: valueSet(PLATFORMS, 'Platforms.'),
        exclude_platforms: valueSet(PLATFORMS, 'Platforms that are left out.'),
      },
      ...emptyIsNone,
    },
    locations: {
      type: 'object',
      optional: true,
      description: 'Where the sign-in comes from.',
      attributes: {
        include_locations: idOrWordSet('Named locations: ids, `All` or `AllTrusted`.', 'All'),
        exclude_locations: idOrWordSet('Named locations that are left out.', 'AllTrusted'),
      },
      ...emptyIsNone,
    },
    devices: {
      type: 'object',
      optional: true,
      description: 'From which devices.',
      attributes: {
        device_filter: filter(
          'Devices by a rule. A device that is not registered has no attributes: conditions that deny, such as `-ne`, match it.',
        ),
      },
      ...emptyIsNone,
    },
    user_risk_levels: valueSet(RISK_LEVELS, 'Exactly these levels of user risk; needs P2.'),
    sign_in_risk_levels: valueSet(RISK_LEVELS, 'Exactly these levels of sign-in risk; needs P2.'),
    service_principal_risk_levels: valueSet(
      RISK_LEVELS,
      'Levels of the risk of workloads; needs Workload ID Premium.',
    ),
    insider_risk_levels: {
      ...valueSet(['minor', 'moderate', 'elevated'], 'Levels of insider risk.'),
      graph: { codec: flags },
    },
    agent_id_risk_levels: {
      ...valueSet(['low', 'medium', 'high'], 'Levels of the risk of agent identities; needs P2.'),
      ...inBeta({ codec: flags }),
    },
    authentication_flows: {
      type: 'object',
      optional: true,
      description: 'Flows that move a sign-in from one device to another.',
      attributes: {
        transfer_methods: {
          ...valueSet(['deviceCodeFlow', 'authenticationTransfer'], 'Flows.'),
          graph: { codec: flags },
        },
      },
      ...emptyIsNone,
    },
  },
} as const;
