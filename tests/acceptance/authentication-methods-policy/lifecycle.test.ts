import { GROUPS } from '../../support/tenant';
import { describeLife } from '../singleton/life';
import { campaign, declared, everyone, policy } from './subject';

describeLife({
  ...policy,
  title: 'authentication methods policy',
  declared,
  becomes: {
    policyMigrationState: 'migrationComplete',
    ...campaign({
      state: 'enabled',
      snoozeDurationInDays: 3,
      includeTargets: [
        { id: GROUPS.staff, targetType: 'group', targetedAuthenticationMethod: 'fido2' },
      ],
      excludeTargets: [{ id: GROUPS.privileged, targetType: 'group' }],
    }),
    reportSuspiciousActivitySettings: {
      state: 'enabled',
      includeTarget: { id: GROUPS.staff, targetType: 'group' },
      voiceReportingCode: 0,
    },
    systemCredentialPreferences: {
      state: 'default',
      includeTargets: [everyone],
      excludeTargets: [],
    },
    microsoftAuthenticatorPlatformSettings: {
      enforceAppPIN: {
        includeTargets: [{ id: GROUPS.staff, targetType: 'group' }],
        excludeTargets: [{ id: GROUPS.privileged, targetType: 'group' }],
      },
    },
  },
  changed: {
    reconfirmation_in_days: 180,
    system_credential_preferences: { state: 'enabled', exclude_group_ids: [GROUPS.privileged] },
  },
  becomesThen: {
    reconfirmationInDays: 180,
    systemCredentialPreferences: {
      state: 'enabled',
      includeTargets: [everyone],
      excludeTargets: [{ id: GROUPS.privileged, targetType: 'group' }],
    },
  },
  versions: ['v1.0', 'beta'],
  interference: { policyMigrationState: 'preMigration' },
  shownAs: 'policy_migration_state: "migrationComplete" → "preMigration"',
});
