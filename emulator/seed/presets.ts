import type { JsonObject } from '../json';
import {
  DEFAULT_PROFILE_ID,
  legacy,
  openProfile,
  optedIn,
  target,
} from '../methods-policy/fido2/defaults';
import type { Preset } from './schema';

/** The profile that Microsoft created in the preset `microsoftManaged2026`; id and name are assumed. */
export const MICROSOFT_PROFILE_ID = '6d5f6e2b-3f0c-4c1e-9a52-0f7b1c9e2026';

/** Windows Hello and Microsoft Authenticator apart: a company's own list before September 2026. */
const COMPANY_KEYS = [
  '2fc0579f-8113-47ea-b116-bb5a8db9202a',
  'c5ef55ff-ad9a-4b9f-b580-adebafe026d0',
];

const microsoftManaged: JsonObject = {
  ...optedIn,
  includeTargets: [target('all_users', [MICROSOFT_PROFILE_ID])],
  passkeyProfiles: [
    {
      ...openProfile(DEFAULT_PROFILE_ID, 'Default passkey profile'),
      passkeyTypes: 'deviceBound',
      attestationEnforcement: 'registrationOnly',
      keyRestrictions: { isEnforced: true, enforcementType: 'allow', aaGuids: COMPANY_KEYS },
    },
    openProfile(MICROSOFT_PROFILE_ID, 'Microsoft-managed passkey profile'),
  ],
  isAttestationEnforced: true,
  keyRestrictions: { isEnforced: true, enforcementType: 'allow', aaGuids: COMPANY_KEYS },
};

/** The stored passkey (FIDO2) configuration of each preset. */
export const fido2Presets: Record<Preset, JsonObject> = {
  legacy,
  optedIn,
  microsoftManaged2026: microsoftManaged,
};

const policy: JsonObject = {
  id: 'authenticationMethodsPolicy',
  displayName: 'Authentication Methods Policy',
  description:
    'The tenant-wide policy that controls which authentication methods are allowed in the tenant, authentication method registration requirements, and self-service password reset settings',
  lastModifiedDateTime: '2026-08-03T09:14:52Z',
  policyVersion: '1.5',
  policyMigrationState: 'migrationComplete',
  reconfirmationInDays: null,
  registrationEnforcement: {
    authenticationMethodsRegistrationCampaign: {
      snoozeDurationInDays: 1,
      enforceRegistrationAfterAllowedSnoozes: true,
      state: 'disabled',
      excludeTargets: [],
      includeTargets: [
        {
          id: 'all_users',
          targetType: 'group',
          targetedAuthenticationMethod: 'microsoftAuthenticator',
        },
      ],
    },
  },
  reportSuspiciousActivitySettings: {
    state: 'default',
    includeTarget: { id: 'all_users', targetType: 'group' },
    voiceReportingCode: 0,
  },
  systemCredentialPreferences: {
    state: 'default',
    includeTargets: [{ id: 'all_users', targetType: 'group' }],
    excludeTargets: [],
  },
  microsoftAuthenticatorPlatformSettings: {
    enforceAppPIN: { includeTargets: [], excludeTargets: [] },
  },
};

const managedPolicy: JsonObject = {
  ...policy,
  lastModifiedDateTime: '2026-09-04T03:27:10Z',
  registrationEnforcement: {
    authenticationMethodsRegistrationCampaign: {
      snoozeDurationInDays: 1,
      enforceRegistrationAfterAllowedSnoozes: false,
      state: 'default',
      excludeTargets: [],
      includeTargets: [
        { id: 'all_users', targetType: 'group', targetedAuthenticationMethod: 'fido2' },
      ],
    },
  },
};

/** The stored root policy of each preset. */
export const policyPresets: Record<Preset, JsonObject> = {
  legacy: { ...policy, policyMigrationState: 'preMigration' },
  optedIn: policy,
  microsoftManaged2026: managedPolicy,
};
