/**
 * Types of the authentication methods policy.
 *
 * v1.0 types are those of the published CSDL; what is marked `only: 'beta'` follows the Graph pages.
 */
import { policyFacts } from '../facts/policy';
import { isArray, type Json } from '../json';
import { range } from './limit';
import {
  collection,
  complex,
  edm,
  entity,
  enumeration,
  type Limit,
  type ObjectType,
  type Property,
} from './type';

const text: Property = { type: edm.string };
const readOnly = { readOnly: true } as const;
const mandatory = { nullable: false } as const;

/** A method configuration's own type; its targets may have more than every target has. */
export function methodConfigurationType(
  name: string,
  properties: Record<string, Property> = {},
  target: ObjectType = authenticationMethodTarget,
): ObjectType {
  return entity(
    `${name}AuthenticationMethodConfiguration`,
    { ...properties, includeTargets: { type: collection(target) } },
    authenticationMethodConfiguration,
  );
}

/** Every entity type derives from `graph.entity`. */
export const graphEntity = entity('entity', { id: { type: edm.string, nullable: false } });

const targetType = enumeration('authenticationMethodTargetType', ['user', 'group']);
export const advancedConfigState = enumeration('advancedConfigState', [
  'default',
  'enabled',
  'disabled',
]);
const methodState = enumeration('authenticationMethodState', ['enabled', 'disabled']);

const excludeTarget = complex('excludeTarget', {
  id: { type: edm.string, ...mandatory },
  targetType: { type: targetType, ...mandatory },
});

export const authenticationMethodTarget = entity(
  'authenticationMethodTarget',
  {
    targetType: { type: targetType, ...mandatory },
    isRegistrationRequired: { type: edm.boolean, ...mandatory, default: false },
  },
  graphEntity,
);

/** What every method configuration has; `includeTargets` differs by method. */
export const authenticationMethodConfiguration = entity('authenticationMethodConfiguration', {
  id: { type: edm.string, ...mandatory, ...readOnly },
  state: { type: methodState, ...mandatory },
  excludeTargets: { type: collection(excludeTarget) },
});

const campaignIncludeTarget = complex('authenticationMethodsRegistrationCampaignIncludeTarget', {
  id: { type: edm.string, ...mandatory },
  targetType: { type: targetType, ...mandatory },
  targetedAuthenticationMethod: {
    type: edm.string,
    limit: {
      fact: policyFacts.campaignMethodStatus,
      expected: 'microsoftAuthenticator or fido2',
      holds: (value) => value === 'microsoftAuthenticator' || value === 'fido2',
    },
  },
});

const registrationCampaign = complex('authenticationMethodsRegistrationCampaign', {
  snoozeDurationInDays: { type: edm.int32, ...mandatory, limit: range(policyFacts.snooze, 0, 14) },
  enforceRegistrationAfterAllowedSnoozes: { type: edm.boolean, only: 'beta' },
  state: { type: advancedConfigState, ...mandatory },
  excludeTargets: { type: collection(excludeTarget), ...mandatory },
  includeTargets: { type: collection(campaignIncludeTarget), ...mandatory },
});

const registrationEnforcement = complex('registrationEnforcement', {
  authenticationMethodsRegistrationCampaign: { type: registrationCampaign },
});

const atMostOne: Limit = {
  fact: policyFacts.systemPreferredTargets,
  expected: 'at most one target',
  holds: (value: Json) => isArray(value) && value.length <= 1,
};

const systemCredentialPreferences = complex('systemCredentialPreferences', {
  state: { type: advancedConfigState, ...mandatory },
  includeTargets: { type: collection(excludeTarget), ...mandatory, limit: atMostOne },
  excludeTargets: { type: collection(excludeTarget), ...mandatory, limit: atMostOne },
});

const reportSuspiciousActivitySettings = complex('reportSuspiciousActivitySettings', {
  state: { type: advancedConfigState },
  includeTarget: { type: excludeTarget },
  voiceReportingCode: { type: edm.int32 },
});

const enforceAppPin = complex('enforceAppPIN', {
  includeTargets: { type: collection(excludeTarget), ...mandatory },
  excludeTargets: { type: collection(excludeTarget), ...mandatory },
});

const betaOnly = {
  systemCredentialPreferences: { type: systemCredentialPreferences, only: 'beta' },
  reportSuspiciousActivitySettings: { type: reportSuspiciousActivitySettings, only: 'beta' },
  microsoftAuthenticatorPlatformSettings: {
    type: complex('microsoftAuthenticatorPlatformSettings', {
      enforceAppPIN: { type: enforceAppPin },
    }),
    only: 'beta',
  },
  optOutSettings: {
    type: complex('optOutSettings', { passkeyDynamicMigration: { type: edm.boolean } }),
    only: 'beta',
  },
} as const satisfies Record<string, Property>;

export const authenticationMethodsPolicy: ObjectType = entity('authenticationMethodsPolicy', {
  id: { type: edm.string, ...mandatory, ...readOnly },
  displayName: { ...text, ...readOnly },
  description: { ...text, ...readOnly },
  lastModifiedDateTime: { type: edm.dateTimeOffset, ...readOnly },
  policyVersion: { ...text, ...readOnly },
  policyMigrationState: {
    type: enumeration('authenticationMethodsPolicyMigrationState', [
      'preMigration',
      'migrationInProgress',
      'migrationComplete',
    ]),
  },
  reconfirmationInDays: { type: edm.int32 },
  registrationEnforcement: { type: registrationEnforcement },
  ...betaOnly,
});
