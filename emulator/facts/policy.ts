import { assumed, documented, gap } from './fact';

const PAGE = 'Graph page authenticationMethodsPolicy';

/** The root of the authentication methods policy. */
export const policyFacts = {
  patchAnswer: documented(
    'root-patch-200',
    'PATCH of the root policy answers 200 with the object; PATCH of a configuration answers 204.',
    `${PAGE}: Update`,
  ),
  snooze: documented(
    'snooze-range',
    'snoozeDurationInDays is 0 to 14.',
    'Graph page authenticationMethodsRegistrationCampaign',
  ),
  campaignMethod: documented(
    'campaign-method',
    'targetedAuthenticationMethod is microsoftAuthenticator or fido2.',
    'Graph page authenticationMethodsRegistrationCampaignIncludeTarget',
  ),
  campaignMethodStatus: assumed(
    'campaign-method-status',
    'Another targetedAuthenticationMethod is refused with 400.',
    'the property is a string in the CSDL; the page lists two values',
  ),
  systemPreferredTargets: documented(
    'system-preferred-targets',
    'systemCredentialPreferences take one include group and one exclude group.',
    'entra-docs page System-preferred multifactor authentication',
  ),
  configurationsApart: assumed(
    'configurations-apart',
    'authenticationMethodConfigurations cannot be changed through PATCH of the root.',
    'the page lists the properties to update without it',
  ),
  lastModified: assumed(
    'last-modified',
    'lastModifiedDateTime of the root moves with every write to the root or a configuration.',
    'the page calls it the time of the last update of the policy',
  ),
  betaOnly: documented(
    'beta-only',
    'reportSuspiciousActivitySettings, systemCredentialPreferences, microsoftAuthenticatorPlatformSettings and enforceRegistrationAfterAllowedSnoozes are in beta only.',
    'published CSDL of Microsoft Graph beta',
  ),
  systemPreferredVersion: assumed(
    'system-preferred-version',
    'v1.0 refuses systemCredentialPreferences as an unknown property.',
    'the published v1.0 has none, though a how-to of Microsoft sends it there; a client that needs v1.0 to take it may fail live',
  ),
  migration: documented(
    'migration-reversible',
    'policyMigrationState can be changed to any of its values, back from migrationComplete too.',
    'entra-docs page How to migrate to the Authentication methods policy',
  ),
  betaShapes: assumed(
    'beta-shapes',
    'Types of the beta-only properties are as their Graph pages show them.',
    'written from the pages, not from the beta CSDL',
  ),
  optOut: documented(
    'opt-out-settings',
    'optOutSettings.passkeyDynamicMigration is accepted by PATCH on beta, though absent from metadata.',
    'entra-docs page SMS and voice retirement',
  ),
  optOutRead: assumed(
    'opt-out-read',
    'GET on beta returns optOutSettings once it was set.',
    'the page shows the write only',
  ),
  noSuchConfiguration: gap(
    documented(
      'no-such-configuration',
      'A method configuration that does not exist is answered 404.',
      `${PAGE}; error codes from captures of the live service`,
    ),
  ),
  denied: documented(
    'policy-denied',
    'Without a permission the policy endpoints answer 403 accessDenied.',
    'captures of the live service',
  ),
} as const;
