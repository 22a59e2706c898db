import { describeLife } from '../singleton/life';

const id = 'conditionalAccessSettings';
const excluded = (...userActionExclusions: object[]): Record<string, unknown> => ({
  exclusions: { allResourcesExclusions: { userActionExclusions } },
});

describeLife({
  typeName: 'entra_conditional_access_settings',
  title: 'conditional access settings',
  stored: { kind: 'conditionalAccessSettings', id },
  live: { id, modifiedDateTime: null, ...excluded() },
  declared: { user_action_exclusions: [{ user_action: 'accountrecovery', state: 'enabled' }] },
  becomes: excluded({ userAction: 'accountrecovery', state: 'enabled' }),
  changed: {
    user_action_exclusions: [
      { user_action: 'accountrecovery', state: 'enabledForReportingButNotEnforced' },
    ],
  },
  becomesThen: excluded({
    userAction: 'accountrecovery',
    state: 'enabledForReportingButNotEnforced',
  }),
  versions: ['beta'],
  interference: excluded(),
  shownAs: 'user_action_exclusions: remove { user_action = "accountrecovery", state = "enabled" }',
});
