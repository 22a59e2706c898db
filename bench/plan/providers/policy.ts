import { policySchema } from './policy-schema';
import { idOf, type Shape } from './shape';

/** Ids of a collection: as many as such a collection has in a tenant of some size. */
const ids = (index: number, many: number, kind: string): string[] =>
  Array.from(
    { length: many },
    (_, position) =>
      `${kind}-0000-4000-${String(index).padStart(4, '0')}-${idOf(position).slice(-12)}`,
  );

const exceptionOf = (index: number, number: number): Exception => ({
  group_id: idOf(index * 10 + number),
  ticket: `CHG${index}-${number}`,
  approvers: ['first@contoso.example', 'second@contoso.example'],
});

interface Exception {
  readonly group_id: string;
  readonly ticket: string;
  readonly approvers: readonly string[];
}

type Policy = ReturnType<Shape<typeof policySchema>['state']>;

const users = (index: number): Policy['conditions']['users'] => ({
  include_users: [],
  exclude_users: ids(index, 2, 'a0000000'),
  include_groups: ids(index, 1, 'b0000000'),
  exclude_groups: ids(index, 2, 'c0000000'),
  include_roles: ids(index, 6, 'd0000000'),
  exclude_roles: [],
  include_guests_or_external_users: {
    guest_or_external_user_types: ['internalGuest', 'b2bCollaborationGuest', 'serviceProvider'],
    external_tenants: { membership_kind: 'enumerated', members: ids(index, 2, 'e0000000') },
  },
  exclude_guests_or_external_users: null,
});

const conditions = (index: number): Policy['conditions'] => ({
  users: users(index),
  applications: {
    include_applications: ['All'],
    exclude_applications: ids(index, 2, 'f0000000'),
    include_user_actions: [],
    include_authentication_context_class_references: [],
    application_filter: {
      mode: 'exclude',
      rule: 'CustomSecurityAttribute.Engineering_Project -eq "Baker"',
    },
  },
  client_app_types: ['browser', 'mobileAppsAndDesktopClients'],
  client_applications: null,
  platforms: { include_platforms: ['all'], exclude_platforms: ['iOS', 'android'] },
  locations: { include_locations: ['All'], exclude_locations: ids(index, 1, 'ab000000') },
  devices: {
    device_filter: {
      mode: 'exclude',
      rule: 'device.trustType -eq "ServerAD" -or device.isCompliant',
    },
  },
  authentication_flows: { transfer_methods: ['deviceCodeFlow', 'authenticationTransfer'] },
  sign_in_risk_levels: ['medium', 'high'],
  user_risk_levels: [],
  service_principal_risk_levels: [],
  insider_risk_levels: [],
});

const sessionControls: Policy['session_controls'] = {
  disable_resilience_defaults: false,
  application_enforced_restrictions: { is_enabled: true },
  cloud_app_security: { is_enabled: true, cloud_app_security_type: 'monitorOnly' },
  persistent_browser: { is_enabled: true, mode: 'never' },
  sign_in_frequency: {
    is_enabled: true,
    value: 4n,
    type: 'hours',
    authentication_type: 'primaryAndSecondaryAuthentication',
    frequency_interval: 'timeBased',
  },
  continuous_access_evaluation: null,
  secure_sign_in_session: { is_enabled: true },
};

/** As much as a resource of this provider will be: a conditional-access policy. */
export const policy: Shape<typeof policySchema> = {
  noun: 'policy',
  typeName: 'bench_policy',
  schema: policySchema,
  state: (index) => ({
    id: idOf(index),
    display_name: `CA${index}: phishing-resistant sign-in for privileged roles`,
    state: 'enabled',
    description: 'Declared by the bench.',
    created_date_time: '2026-01-01T00:00:00Z',
    modified_date_time: '2026-06-01T00:00:00Z',
    template_id: null,
    deletion_protection: true,
    conditions: conditions(index),
    grant_controls: {
      operator: 'OR',
      built_in_controls: ['compliantDevice', 'domainJoinedDevice'],
      custom_authentication_factors: [],
      terms_of_use: ids(index, 1, 'ac000000'),
      authentication_strength_id: idOf(4),
    },
    session_controls: structuredClone(sessionControls),
    exceptions: [1, 2].map((number) => exceptionOf(index, number)),
    history: [3].map((number) => exceptionOf(index, number)),
  }),
};
