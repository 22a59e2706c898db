import type { ConfigOf, StateOf } from '../../framework/schema';
import { notEmpty } from '../define/formats';
import { local, readOnly } from '../define/wire/form';
import { conditions } from '../define/conditional-access/conditions';
import { grantControls } from '../define/conditional-access/grant-controls';
import { sessionControls } from '../define/conditional-access/session-controls';

/** Previews of Microsoft that a policy can rest on. */
export const PREVIEWS = ['accountRecovery'] as const;

/** Attributes of `entra_conditional_access_policy`, without those that every object has. */
export const schema = {
  display_name: {
    type: 'string',
    format: notEmpty,
    required: true,
    maxLength: 256,
    description: 'Name that administrators see. Names are not unique.',
  },
  description: {
    type: 'string',
    format: notEmpty,
    optional: true,
    description: 'What it is for.',
  },
  state: {
    type: 'string',
    oneOf: ['enabled', 'disabled', 'enabledForReportingButNotEnforced'],
    open: true,
    required: true,
    description:
      'Whether the policy is enforced, off, or only reported. Nothing is reported of user actions.',
  },
  conditions,
  grant_controls: grantControls,
  session_controls: sessionControls,
  accept_previews: {
    type: 'set',
    element: { type: 'string', oneOf: PREVIEWS },
    optional: true,
    description:
      'Previews that the policy may rest on. They may change without notice, and a tenant that does not have one refuses the policy.',
    ...local,
  },
  allow_empty_exclusions: {
    type: 'bool',
    optional: true,
    description: 'Allows a plan that empties an exclusion.',
    ...local,
  },
  template_id: {
    type: 'string',
    computed: true,
    keepState: true,
    nullable: true,
    description: 'Template that the policy was made from.',
    ...readOnly,
  },
} as const;

/** The schema's type. */
export type Schema = typeof schema;
/** Every value known. */
export type PolicyState = StateOf<Schema>;
/** Any value may be unknown. */
export type PolicyConfig = ConfigOf<Schema>;

/** Where a policy excludes somebody or something. */
export const EXCLUSIONS: readonly (readonly string[])[] = [
  ['conditions', 'users', 'exclude_users'],
  ['conditions', 'users', 'exclude_groups'],
  ['conditions', 'users', 'exclude_roles'],
  ['conditions', 'users', 'exclude_guests_or_external_users'],
  ['conditions', 'applications', 'exclude_applications'],
  ['conditions', 'client_applications', 'exclude_service_principals'],
  ['conditions', 'client_applications', 'exclude_agent_id_service_principals'],
  ['conditions', 'locations', 'exclude_locations'],
  ['conditions', 'platforms', 'exclude_platforms'],
];
