/**
 * A schema as large as that of a conditional-access policy: about eighty attributes, nested four
 * deep, most of them sets of ids.
 *
 * @see https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy
 * @module
 */
import type { StringFormat } from '../../../provider/framework/schema';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const objectId: StringFormat = {
  name: 'object id',
  expected: 'a GUID, or "All" or "None"',
  accepts: (text) => text === 'All' || text === 'None' || GUID.test(text),
  canonical: (text) => text.toLowerCase(),
};

const ids = {
  type: 'set',
  element: { type: 'string', format: objectId },
  optional: true,
  computed: true,
  default: [],
  description: 'Ids of objects.',
} as const;

const texts = { ...ids, element: { type: 'string' }, description: 'Names.' } as const;
const levels = {
  ...ids,
  element: { type: 'string', oneOf: ['low', 'medium', 'high', 'none'] },
  description: 'Levels of risk.',
} as const;

const optional = { optional: true, description: 'One part of it.' } as const;
const text = { type: 'string', ...optional } as const;
const flag = { type: 'bool', ...optional } as const;
const switched = { is_enabled: flag } as const;

const filter = {
  type: 'object',
  attributes: {
    mode: { type: 'string', required: true, oneOf: ['include', 'exclude'], description: 'How.' },
    rule: { type: 'string', required: true, maxLength: 3_072, description: 'The rule.' },
  },
  ...optional,
} as const;

const guests = {
  type: 'object',
  attributes: {
    guest_or_external_user_types: texts,
    external_tenants: {
      type: 'object',
      attributes: { membership_kind: text, members: ids },
      ...optional,
    },
  },
  ...optional,
} as const;

const users = {
  type: 'object',
  attributes: {
    include_users: ids,
    exclude_users: ids,
    include_groups: ids,
    exclude_groups: ids,
    include_roles: ids,
    exclude_roles: ids,
    include_guests_or_external_users: guests,
    exclude_guests_or_external_users: guests,
  },
  required: true,
  description: 'Whom it reaches.',
} as const;

const applications = {
  type: 'object',
  attributes: {
    include_applications: ids,
    exclude_applications: ids,
    include_user_actions: texts,
    include_authentication_context_class_references: texts,
    application_filter: filter,
  },
  required: true,
  description: 'What it guards.',
} as const;

const conditions = {
  type: 'object',
  attributes: {
    users,
    applications,
    client_app_types: {
      type: 'set',
      element: { type: 'string', oneOf: ['all', 'browser', 'mobileAppsAndDesktopClients'] },
      required: true,
      description: 'Kinds of clients.',
    },
    client_applications: {
      type: 'object',
      attributes: {
        include_service_principals: ids,
        exclude_service_principals: ids,
        service_principal_filter: filter,
      },
      ...optional,
    },
    platforms: {
      type: 'object',
      attributes: { include_platforms: texts, exclude_platforms: texts },
      ...optional,
    },
    locations: {
      type: 'object',
      attributes: { include_locations: ids, exclude_locations: ids },
      ...optional,
    },
    devices: { type: 'object', attributes: { device_filter: filter }, ...optional },
    authentication_flows: { type: 'object', attributes: { transfer_methods: texts }, ...optional },
    sign_in_risk_levels: levels,
    user_risk_levels: levels,
    service_principal_risk_levels: levels,
    insider_risk_levels: levels,
  },
  required: true,
  description: 'When it applies.',
} as const;

const grantControls = {
  type: 'object',
  attributes: {
    operator: { type: 'string', required: true, oneOf: ['AND', 'OR'], description: 'How many.' },
    built_in_controls: texts,
    custom_authentication_factors: texts,
    terms_of_use: ids,
    authentication_strength_id: { ...text, format: objectId },
  },
  ...optional,
} as const;

const sessionControls = {
  type: 'object',
  attributes: {
    disable_resilience_defaults: flag,
    application_enforced_restrictions: { type: 'object', attributes: switched, ...optional },
    cloud_app_security: {
      type: 'object',
      attributes: { ...switched, cloud_app_security_type: text },
      ...optional,
    },
    persistent_browser: { type: 'object', attributes: { ...switched, mode: text }, ...optional },
    sign_in_frequency: {
      type: 'object',
      attributes: {
        ...switched,
        value: { type: 'int64', min: 1, ...optional },
        type: text,
        authentication_type: text,
        frequency_interval: text,
      },
      ...optional,
    },
    continuous_access_evaluation: { type: 'object', attributes: { mode: text }, ...optional },
    secure_sign_in_session: { type: 'object', attributes: switched, ...optional },
  },
  ...optional,
} as const;

const exception = {
  type: 'object',
  attributes: {
    group_id: { type: 'string', format: objectId, required: true, description: 'Who.' },
    ticket: { type: 'string', required: true, description: 'Why.' },
    approvers: { type: 'list', element: { type: 'string' }, ...optional },
  },
} as const;

/** The schema. */
export const policySchema = {
  id: { type: 'string', computed: true, keepState: true, description: 'Its id.' },
  display_name: { type: 'string', required: true, maxLength: 256, description: 'Its name.' },
  state: {
    type: 'string',
    required: true,
    oneOf: ['enabled', 'disabled', 'enabledForReportingButNotEnforced'],
    description: 'Whether it is enforced.',
  },
  description: text,
  created_date_time: { type: 'string', computed: true, keepState: true, description: 'When.' },
  modified_date_time: { type: 'string', computed: true, description: 'When last.' },
  template_id: { type: 'string', computed: true, nullable: true, description: 'From what.' },
  deletion_protection: {
    type: 'bool',
    optional: true,
    computed: true,
    default: true,
    description: 'Whether a destroy is refused.',
  },
  conditions,
  grant_controls: grantControls,
  session_controls: sessionControls,
  exceptions: { type: 'set', element: exception, ...optional },
  history: { type: 'list', element: exception, ...optional },
} as const;
