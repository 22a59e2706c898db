import type { ConfigOf, StateOf } from '../../framework/schema';
import { conditions } from '../define/conditional-access/conditions';
import { grantControls } from '../define/conditional-access/grant-controls';
import { sessionControls } from '../define/conditional-access/session-controls';
import type { Place } from '../define/conditional-access/references';
import { idOrWord } from '../define/conditional-access/sets';
import { groupId, objectId } from '../define/formats';
import type { RuleOf } from '../define/rules';
import { KEPT } from '../define/targets/attributes';
import { ids, local } from '../define/wire/form';
import { shown } from '../define/wire/shown';
import { guestAttributes, guests } from './guests';

/** Microsoft's page on the policies that it manages. */
export const MANAGED_PAGE =
  'https://learn.microsoft.com/entra/identity/conditional-access/managed-policies';

const { users, ...others } = conditions.attributes;

const included = Object.fromEntries(
  Object.entries(users.attributes).filter(([name]) => name.startsWith('include_')),
);

const seen = shown({
  display_name: { type: 'string', required: true, description: 'Name that administrators see.' },
  template_id: { type: 'string', optional: true, description: 'Template of Microsoft.' },
  conditions: {
    ...conditions,
    attributes: { ...others, users: { ...users, attributes: included } },
    description:
      'When the policy applies, and to whom. Microsoft may add users, groups and workloads.',
  },
  grant_controls: { ...grantControls, description: 'What the policy demands of a sign-in.' },
  session_controls: sessionControls,
});

/** What can be changed of such a policy. */
export const changeable = {
  state: {
    type: 'string',
    oneOf: ['enabled', 'disabled', 'enabledForReportingButNotEnforced'],
    open: true,
    ...KEPT,
    description:
      'Whether the policy is enforced, off, or only reported. Microsoft enables what is only reported.',
  },
  exclude_users: {
    type: 'set',
    element: { type: 'string', format: idOrWord('GuestsOrExternalUsers') },
    ...KEPT,
    description: 'Users that are left out: ids, or `GuestsOrExternalUsers`.',
    graph: { name: 'conditions.users.excludeUsers', codec: ids },
  },
  exclude_groups: {
    type: 'set',
    element: { type: 'string', format: groupId },
    ...KEPT,
    description: 'Groups that are left out.',
    graph: { name: 'conditions.users.excludeGroups', codec: ids },
  },
  exclude_roles: {
    type: 'set',
    element: { type: 'string', format: objectId },
    ...KEPT,
    description: 'Directory roles by template id that are left out.',
    graph: { name: 'conditions.users.excludeRoles', codec: ids },
  },
  exclude_guests_or_external_users: {
    type: 'object',
    attributes: guestAttributes,
    ...KEPT,
    description:
      'Guests and external users that are left out. With `guest_or_external_user_types = []` none are.',
    graph: { name: 'conditions.users.excludeGuestsOrExternalUsers', codec: guests },
  },
} as const;

const declared = {
  policy_id: {
    type: 'string',
    format: objectId,
    required: true,
    description: 'Id of the policy. It never changes.',
    graph: { name: 'id', readOnly: true },
  },
  ...changeable,
  allow_empty_exclusions: {
    type: 'bool',
    optional: true,
    description: 'Allows a plan that empties an exclusion.',
    ...local,
  },
} as const;

/** Attributes of `entra_managed_conditional_access_policy`, without those of every singleton. */
export const schema = { ...declared, ...seen } as const;

/** The part of the schema that an author declares; what only is shown is read by nobody. */
export type Schema = typeof declared;
/** Every value known. */
export type ManagedState = StateOf<Schema>;
/** Any value may be unknown. */
export type ManagedConfig = ConfigOf<Schema>;
/** A rule of managed policies. */
export type ManagedRule = RuleOf<Schema>;

/** Where a policy excludes somebody. */
export const EXCLUSIONS: readonly (readonly string[])[] = Object.keys(changeable)
  .filter((name) => name.startsWith('exclude_'))
  .map((name) => [name]);

/** Where a policy refers to objects of the tenant. */
export const PLACES: readonly Place[] = [
  { kind: 'user', path: ['exclude_users'] },
  { kind: 'group', path: ['exclude_groups'] },
  { kind: 'role', path: ['exclude_roles'] },
];
