import { about, APPLICATION, base, limiting, when, type Case } from './declarations';

/** Declarations of what a policy is and does. */
export const controls: readonly Case[] = [
  [
    'a name, a description and report-only',
    base({
      display_name: 'Named',
      description: 'Why',
      state: 'enabledForReportingButNotEnforced',
    }),
    { displayName: 'Named', description: 'Why', state: 'enabledForReportingButNotEnforced' },
    'v1.0',
  ],
  [
    'a password change',
    when(
      { user_risk_levels: ['high'] },
      { grant_controls: { operator: 'AND', built_in_controls: ['mfa', 'passwordChange'] } },
    ),
    { grantControls: { builtInControls: expect.arrayContaining(['passwordChange']) as unknown } },
    'v1.0',
  ],
  [
    'terms of use and custom factors',
    base({
      grant_controls: {
        operator: 'AND',
        built_in_controls: ['compliantDevice', 'domainJoinedDevice', 'compliantApplication'],
        terms_of_use: [APPLICATION],
        custom_authentication_factors: ['factor'],
      },
    }),
    { grantControls: { termsOfUse: [APPLICATION], customAuthenticationFactors: ['factor'] } },
    'v1.0',
  ],
  [
    'account recovery',
    about(
      { include_user_actions: ['urn:user:accountrecovery'] },
      {
        grant_controls: { operator: 'AND', built_in_controls: ['verifiedID'] },
        accept_previews: ['accountRecovery'],
      },
    ),
    {
      conditions: { applications: { includeUserActions: ['urn:user:accountrecovery'] } },
      grantControls: { builtInControls: ['verifiedID'] },
    },
    'beta',
  ],
  [
    'sessions of so many hours',
    limiting({
      sign_in_frequency: {
        is_enabled: true,
        value: 4,
        type: 'hours',
        authentication_type: 'secondaryAuthentication',
      },
      application_enforced_restrictions: { is_enabled: true },
      cloud_app_security: { is_enabled: true, cloud_app_security_type: 'blockDownloads' },
      persistent_browser: { is_enabled: true, mode: 'never' },
      secure_sign_in_session: { is_enabled: true },
      disable_resilience_defaults: true,
    }),
    {
      sessionControls: {
        signInFrequency: {
          isEnabled: true,
          value: 4,
          type: 'hours',
          authenticationType: 'secondaryAuthentication',
          frequencyInterval: 'timeBased',
        },
        applicationEnforcedRestrictions: { isEnabled: true },
        cloudAppSecurity: { isEnabled: true, cloudAppSecurityType: 'blockDownloads' },
        persistentBrowser: { isEnabled: true, mode: 'never' },
        secureSignInSession: { isEnabled: true },
        disableResilienceDefaults: true,
      },
    },
    'v1.0',
  ],
  [
    'a sign-in every time',
    limiting({ sign_in_frequency: { is_enabled: true, frequency_interval: 'everyTime' } }),
    {
      sessionControls: {
        signInFrequency: {
          isEnabled: true,
          value: null,
          type: null,
          frequencyInterval: 'everyTime',
        },
      },
    },
    'v1.0',
  ],
  [
    'session controls that only beta has',
    limiting(
      {
        continuous_access_evaluation: { mode: 'strictLocation' },
        global_secure_access_filtering_profile: { is_enabled: true, profile_id: APPLICATION },
      },
      { grant_controls: null },
    ),
    {
      grantControls: null,
      sessionControls: {
        continuousAccessEvaluation: { mode: 'strictLocation' },
        globalSecureAccessFilteringProfile: { isEnabled: true, profileId: APPLICATION },
      },
    },
    'beta',
  ],
];
