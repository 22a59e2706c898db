import { about, APPLICATION, ATTRIBUTE, blocking, filter, when, type Case } from './declarations';
import { ADA, EMERGENCY, GLOBAL_ADMINISTRATOR, PARTNER_TENANT, STAFF } from './stage';

/** Declarations of whom and what a policy is about. */
export const assignments: readonly Case[] = [
  [
    'applications',
    about({
      include_applications: [APPLICATION, 'Office365'],
      exclude_applications: ['MicrosoftAdminPortals'],
    }),
    {
      conditions: {
        applications: {
          includeApplications: expect.arrayContaining([APPLICATION, 'Office365']) as unknown,
          excludeApplications: ['MicrosoftAdminPortals'],
        },
      },
    },
    'v1.0',
  ],
  [
    'an application filter',
    about({ application_filter: filter(ATTRIBUTE) }),
    {
      conditions: {
        applications: { includeApplications: [], applicationFilter: filter(ATTRIBUTE) },
      },
    },
    'v1.0',
  ],
  [
    'user actions',
    about({ include_user_actions: ['urn:user:registerdevice', 'urn:user:registersecurityinfo'] }),
    {
      conditions: {
        applications: {
          includeUserActions: expect.arrayContaining(['urn:user:registersecurityinfo']) as unknown,
        },
      },
    },
    'v1.0',
  ],
  [
    'authentication contexts',
    about({ include_authentication_context_class_references: ['c1', 'C2'] }),
    { conditions: { applications: { includeApplications: [] } } },
    'v1.0',
  ],
  [
    'users, groups and roles',
    when({
      users: {
        include_users: [ADA],
        exclude_users: ['GuestsOrExternalUsers'],
        include_groups: [STAFF],
        exclude_groups: [EMERGENCY],
        include_roles: [GLOBAL_ADMINISTRATOR],
        exclude_roles: [GLOBAL_ADMINISTRATOR],
      },
    }),
    {
      conditions: {
        users: {
          includeUsers: [ADA],
          excludeUsers: ['GuestsOrExternalUsers'],
          includeGroups: [STAFF],
          excludeGroups: [EMERGENCY],
          includeRoles: [GLOBAL_ADMINISTRATOR],
          excludeRoles: [GLOBAL_ADMINISTRATOR],
        },
      },
    },
    'v1.0',
  ],
  [
    'guests by kind, from every tenant and from some',
    when({
      users: {
        include_guests_or_external_users: {
          guest_or_external_user_types: ['b2bCollaborationGuest', 'serviceProvider'],
          external_tenants: { membership_kind: 'enumerated', members: [PARTNER_TENANT] },
        },
        exclude_guests_or_external_users: {
          guest_or_external_user_types: ['internalGuest'],
          external_tenants: { membership_kind: 'all' },
        },
      },
    }),
    {
      conditions: {
        users: {
          includeGuestsOrExternalUsers: {
            externalTenants: {
              '@odata.type': '#microsoft.graph.conditionalAccessEnumeratedExternalTenants',
              membershipKind: 'enumerated',
              members: [PARTNER_TENANT],
            },
          },
          excludeGuestsOrExternalUsers: {
            guestOrExternalUserTypes: 'internalGuest',
            externalTenants: {
              '@odata.type': '#microsoft.graph.conditionalAccessAllExternalTenants',
              membershipKind: 'all',
            },
          },
        },
      },
    },
    'v1.0',
  ],
  [
    'guests of whom those from some tenants are left out',
    when({
      users: {
        include_users: ['GuestsOrExternalUsers'],
        exclude_guests_or_external_users: {
          guest_or_external_user_types: ['b2bCollaborationMember'],
          external_tenants: { membership_kind: 'enumerated', members: [PARTNER_TENANT] },
        },
      },
    }),
    {
      conditions: {
        users: {
          includeGuestsOrExternalUsers: null,
          excludeGuestsOrExternalUsers: { externalTenants: { members: [PARTNER_TENANT] } },
        },
      },
    },
    'v1.0',
  ],
  [
    'service principals',
    when(
      {
        users: null,
        client_applications: {
          include_service_principals: ['ServicePrincipalsInMyTenant'],
          exclude_service_principals: [APPLICATION],
          service_principal_filter: filter(ATTRIBUTE, 'exclude'),
        },
        locations: { include_locations: ['All'], exclude_locations: ['AllTrusted'] },
        service_principal_risk_levels: ['high'],
      },
      blocking,
    ),
    {
      conditions: {
        clientApplications: {
          includeServicePrincipals: ['ServicePrincipalsInMyTenant'],
          excludeServicePrincipals: [APPLICATION],
          servicePrincipalFilter: filter(ATTRIBUTE, 'exclude'),
        },
        servicePrincipalRiskLevels: ['high'],
      },
    },
    'v1.0',
  ],
  [
    'agents',
    when(
      {
        users: null,
        applications: { include_applications: ['AllAgentIdResources'] },
        client_applications: {
          include_agent_id_service_principals: ['All'],
          exclude_agent_id_service_principals: [APPLICATION],
          agent_id_service_principal_filter: filter(ATTRIBUTE, 'exclude'),
        },
        agent_id_risk_levels: ['medium', 'high'],
      },
      blocking,
    ),
    {
      conditions: {
        applications: { includeApplications: ['AllAgentIdResources'] },
        clientApplications: {
          includeAgentIdServicePrincipals: ['All'],
          excludeAgentIdServicePrincipals: [APPLICATION],
          agentIdServicePrincipalFilter: filter(ATTRIBUTE, 'exclude'),
        },
        agentIdRiskLevels: expect.stringMatching(/^(medium,high|high,medium)$/) as unknown,
      },
    },
    'beta',
  ],
];
