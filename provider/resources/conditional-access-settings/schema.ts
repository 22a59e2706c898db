import type { ConfigOf, StringFormat } from '../../framework/schema';
import type { RuleOf } from '../define/rules';
import { inBeta } from '../define/wire/form';

/** Microsoft's page on the settings in Graph. */
export const SETTINGS_PAGE =
  'https://learn.microsoft.com/graph/api/resources/conditionalaccesssettings?view=graph-rest-beta';

const userAction: StringFormat = {
  name: 'user action',
  expected: 'the name of a user action, like "accountrecovery"',
  accepts: (text) => /^\S+$/.test(text),
  canonical: (text) => text,
};

/** Attributes of `entra_conditional_access_settings`, without those that every singleton has. */
export const schema = {
  user_action_exclusions: {
    type: 'set',
    element: {
      type: 'object',
      attributes: {
        user_action: {
          type: 'string',
          format: userAction,
          required: true,
          description: 'The user action. Microsoft’s page shows `accountrecovery`.',
        },
        state: {
          type: 'string',
          oneOf: ['enabled', 'disabled', 'enabledForReportingButNotEnforced'],
          required: true,
          description:
            'Whether policies on all resources leave the action out; `enabledForReportingButNotEnforced` only reports what that would do.',
        },
      },
    },
    optional: true,
    computed: true,
    keepState: true,
    nullable: true,
    description:
      'User actions that leave the reach of conditional access policies on all resources, as a whole.',
    ...inBeta({
      name: 'exclusions.allResourcesExclusions.userActionExclusions',
      key: ['user_action'],
    }),
  },
} as const;

/** Any value may be unknown. */
export type SettingsConfig = ConfigOf<typeof schema>;
/** A rule about the settings. */
export type SettingsRule = RuleOf<typeof schema>;
