/** When a conditional access policy applies. */
import { policyRuleFacts } from '../facts/policy-rules';
import { isArray } from '../json';
import { conditionalAccessFilter } from './conditional-access-filter';
import {
  conditionalAccessClientApplications,
  conditionalAccessUsers,
} from './conditional-access-users';
import {
  collection,
  complex,
  edm,
  enumeration,
  flags,
  type ObjectType,
  type Property,
} from './type';

const texts: Property = { type: collection(edm.string), default: [] };
const nullable = { default: null } as const;
/** Beta returns it, and it says nothing (fact policy-beta-nulls). */
const alwaysNull: Property = { type: edm.string, ...nullable, readOnly: true, only: 'beta' };

export const riskLevel = enumeration('riskLevel', ['low', 'medium', 'high', 'hidden', 'none']);

export const conditionalAccessClientApp = enumeration('conditionalAccessClientApp', [
  'all',
  'browser',
  'mobileAppsAndDesktopClients',
  'exchangeActiveSync',
  'easSupported',
  'other',
]);

export const conditionalAccessDevicePlatform = enumeration(
  'conditionalAccessDevicePlatform',
  ['android', 'iOS', 'windows', 'windowsPhone', 'macOS', 'all'],
  ['linux'],
);

export const transferMethods = flags('conditionalAccessTransferMethods', [
  'none',
  'deviceCodeFlow',
  'authenticationTransfer',
]);

const applications = complex('conditionalAccessApplications', {
  includeApplications: texts,
  excludeApplications: texts,
  includeUserActions: texts,
  includeAuthenticationContextClassReferences: texts,
  applicationFilter: { type: conditionalAccessFilter, ...nullable },
  networkAccess: {
    type: complex('conditionalAccessNetworkAccess', {}),
    ...nullable,
    only: 'beta',
  },
  globalSecureAccess: {
    type: complex('conditionalAccessGlobalSecureAccess', {}),
    ...nullable,
    only: 'beta',
  },
});

const platforms: Property = { type: collection(conditionalAccessDevicePlatform), default: [] };
const risks: Property = { type: collection(riskLevel), default: [] };

/** A condition on its own is replaced; nothing inside it is merged (fact policy-patch-whole). */
function condition(type: ObjectType): Property {
  return { type, ...nullable };
}

export const conditionalAccessConditionSet = complex('conditionalAccessConditionSet', {
  userRiskLevels: risks,
  signInRiskLevels: risks,
  servicePrincipalRiskLevels: risks,
  insiderRiskLevels: {
    type: flags('conditionalAccessInsiderRiskLevels', ['minor', 'moderate', 'elevated']),
    ...nullable,
  },
  agentIdRiskLevels: {
    type: flags('conditionalAccessAgentIdRiskLevels', ['low', 'medium', 'high']),
    ...nullable,
    only: 'beta',
  },
  clientAppTypes: {
    type: collection(conditionalAccessClientApp),
    default: ['all'],
    limit: {
      fact: policyRuleFacts.clientAppTypes,
      expected: 'at least one client app type',
      holds: (value) => isArray(value) && value.length > 0,
    },
    stays: true,
  },
  platforms: condition(
    complex('conditionalAccessPlatforms', {
      includePlatforms: platforms,
      excludePlatforms: platforms,
    }),
  ),
  locations: condition(
    complex('conditionalAccessLocations', { includeLocations: texts, excludeLocations: texts }),
  ),
  times: alwaysNull,
  clients: alwaysNull,
  deviceStates: alwaysNull,
  devices: condition(
    complex('conditionalAccessDevices', {
      deviceFilter: { type: conditionalAccessFilter, ...nullable },
      ...Object.fromEntries(
        ['includeDevices', 'excludeDevices', 'includeDeviceStates', 'excludeDeviceStates'].map(
          (name): [string, Property] => [name, { ...texts, only: 'beta' }],
        ),
      ),
    }),
  ),
  clientApplications: condition(conditionalAccessClientApplications),
  authenticationFlows: condition(
    complex('conditionalAccessAuthenticationFlows', {
      transferMethods: { type: transferMethods, nullable: false },
    }),
  ),
  applications: { type: applications, ...nullable, stays: true },
  users: { type: conditionalAccessUsers, ...nullable, stays: true },
});
