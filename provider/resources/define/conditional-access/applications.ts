import { contextId } from '../formats';
import { emptyIsNone, spelled } from '../wire/form';
import { filter } from './filter';
import { idOrWordSet, valueSet } from './sets';

/** What a user does that a policy can be about. */
export const USER_ACTIONS = [
  'urn:user:registersecurityinfo',
  'urn:user:registerdevice',
  'urn:user:accountrecovery',
] as const;

/** What a policy protects. */
export const applications = {
  type: 'object',
  optional: true,
  description:
    'What the policy protects: applications, user actions or authentication contexts, of exactly one kind.',
  attributes: {
    include_applications: idOrWordSet(
      'Applications: ids, `All`, `None`, `Office365` or `MicrosoftAdminPortals`.',
      'All',
    ),
    exclude_applications: idOrWordSet('Applications that are left out.', 'Office365'),
    include_user_actions: valueSet(
      USER_ACTIONS,
      'User actions. `urn:user:accountrecovery` needs `accept_previews = ["accountRecovery"]`.',
    ),
    include_authentication_context_class_references: {
      type: 'set',
      element: { type: 'string', format: contextId },
      optional: true,
      computed: true,
      default: [],
      description: 'Authentication contexts.',
      graph: { codec: spelled(contextId.canonical) },
    },
    application_filter: filter(
      'Applications by their custom security attributes. Beside `include_applications = ["All"]` a filter that includes changes nothing.',
    ),
  },
  ...emptyIsNone,
} as const;
