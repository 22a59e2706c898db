/** What a What-If evaluation takes; v1.0 and beta agree on it. */
import { whatIfFacts } from '../facts/what-if';
import {
  conditionalAccessClientApp,
  conditionalAccessDevicePlatform,
  riskLevel,
  transferMethods,
} from './conditional-access-conditions';
import { guestOrExternalUserTypes } from './conditional-access-users';
import { abstract, collection, complex, edm, enumeration, flags, type Property } from './type';

const string: Property = { type: edm.string };
const required = { required: whatIfFacts.required, nullable: false } as const;

function strings(names: readonly string[]): Record<string, Property> {
  return Object.fromEntries(names.map((name) => [name, string]));
}

const signInIdentity = abstract('signInIdentity', [
  complex('userSignIn', {
    userId: string,
    externalTenantId: string,
    externalUserType: { type: guestOrExternalUserTypes },
  }),
  complex('servicePrincipalSignIn', { servicePrincipalId: { ...string, ...required } }),
]);

const signInContext = abstract('signInContext', [
  complex('applicationContext', {
    includeApplications: { type: collection(edm.string), ...required },
  }),
  complex('authContext', { authenticationContextValue: { ...string, ...required } }),
  complex('userActionContext', {
    userAction: {
      type: enumeration('userAction', ['registerSecurityInformation', 'registerOrJoinDevices']),
      ...required,
    },
  }),
]);

const deviceInfo = complex('deviceInfo', {
  ...strings([
    'deviceId',
    'displayName',
    'enrollmentProfileName',
    'manufacturer',
    'mdmAppId',
    'model',
    'operatingSystem',
    'operatingSystemVersion',
    'ownership',
    'profileType',
    'trustType',
    ...Array.from({ length: 15 }, (_, index) => `extensionAttribute${index + 1}`),
  ]),
  isCompliant: { type: edm.boolean },
  physicalIds: { type: collection(edm.string) },
  systemLabels: { type: collection(edm.string) },
});

const signInConditions = complex('signInConditions', {
  authenticationFlow: {
    type: complex('authenticationFlow', { transferMethod: { type: transferMethods } }),
  },
  clientAppType: { type: conditionalAccessClientApp },
  country: string,
  deviceInfo: { type: deviceInfo },
  devicePlatform: { type: conditionalAccessDevicePlatform },
  insiderRiskLevel: {
    type: enumeration('insiderRiskLevel', ['none', 'minor', 'moderate', 'elevated']),
  },
  ipAddress: string,
  servicePrincipalRiskLevel: { type: riskLevel },
  signInRiskLevel: { type: riskLevel },
  userRiskLevel: { type: riskLevel },
});

/** The parameters of the action. */
export const evaluateParameters = complex('evaluate', {
  signInIdentity: { type: signInIdentity, ...required },
  signInContext: { type: signInContext, ...required },
  signInConditions: { type: signInConditions, ...required },
  appliedPoliciesOnly: { type: edm.boolean, default: false },
});

export const whatIfAnalysisReasons = flags(
  'whatIfAnalysisReasons',
  [
    'notSet',
    'notEnoughInformation',
    'invalidCondition',
    'users',
    'workloadIdentities',
    'application',
    'userActions',
    'authenticationContext',
    'devicePlatform',
    'devices',
    'clientApps',
    'location',
    'signInRisk',
    'emptyPolicy',
    'invalidPolicy',
    'policyNotEnabled',
    'userRisk',
    'time',
    'insiderRisk',
    'authenticationFlow',
  ],
  ['agentIdRisk', 'agentIdentities'],
);
