import { GROUPS } from '../../support/tenant';
import type { Subject } from '../singleton/stage';

const id = 'authenticationMethodsPolicy';
export const everyone = { id: 'all_users', targetType: 'group' };

/** A campaign as Graph holds it. */
export const campaign = (overrides: object = {}): Record<string, unknown> => ({
  registrationEnforcement: {
    authenticationMethodsRegistrationCampaign: {
      snoozeDurationInDays: 1,
      enforceRegistrationAfterAllowedSnoozes: true,
      state: 'disabled',
      excludeTargets: [],
      includeTargets: [{ ...everyone, targetedAuthenticationMethod: 'microsoftAuthenticator' }],
      ...overrides,
    },
  },
});

/** A policy in the middle of its migration. */
export const policy: Subject = {
  typeName: 'entra_authentication_methods_policy',
  stored: { kind: id, id },
  live: {
    id,
    displayName: 'Authentication Methods Policy',
    lastModifiedDateTime: '2026-08-03T09:14:52Z',
    policyVersion: '1.5',
    policyMigrationState: 'migrationInProgress',
    reconfirmationInDays: null,
    ...campaign(),
    reportSuspiciousActivitySettings: {
      state: 'default',
      includeTarget: everyone,
      voiceReportingCode: 0,
    },
    systemCredentialPreferences: {
      state: 'default',
      includeTargets: [everyone],
      excludeTargets: [],
    },
    microsoftAuthenticatorPlatformSettings: {
      enforceAppPIN: { includeTargets: [], excludeTargets: [] },
    },
  },
};

/** A declaration that changes parts of both versions. */
export const declared = {
  policy_migration_state: 'migrationComplete',
  registration_campaign: {
    state: 'enabled',
    snooze_duration_in_days: 3,
    include_targets: [{ group_id: GROUPS.staff, targeted_authentication_method: 'fido2' }],
    exclude_group_ids: [`/groups/${GROUPS.privileged}`],
  },
  report_suspicious_activity_settings: {
    state: 'enabled',
    include_target: { group_id: GROUPS.staff },
  },
  microsoft_authenticator_platform_settings: {
    enforce_app_pin: {
      include_targets: [{ group_id: GROUPS.staff }],
      exclude_group_ids: [GROUPS.privileged],
    },
  },
};
