import { strengthFacts } from '../facts/strength';
import { isArray, type Json } from '../json';
import { graphEntity } from './authentication-methods';
import {
  abstract,
  collection,
  complex,
  edm,
  entity,
  enumeration,
  flags,
  type Limit,
  type Property,
} from './type';

const readOnly = { readOnly: true } as const;

/** The modes of which a combination is made, in the order of their flag values. */
export const authenticationMethodModes = flags(
  'authenticationMethodModes',
  [
    'password',
    'voice',
    'hardwareOath',
    'softwareOath',
    'sms',
    'fido2',
    'windowsHelloForBusiness',
    'microsoftAuthenticatorPush',
    'deviceBasedPush',
    'temporaryAccessPassOneTime',
    'temporaryAccessPassMultiUse',
    'email',
    'x509CertificateSingleFactor',
    'x509CertificateMultiFactor',
    'federatedSingleFactor',
    'federatedMultiFactor',
  ],
  ['qrCodePin'],
);

function entries(expected: string, pattern: RegExp): Limit {
  return {
    fact: strengthFacts.certificateLists,
    expected: `at most five ${expected}`,
    holds: (value: Json) =>
      isArray(value) &&
      value.length <= 5 &&
      value.every((item) => typeof item === 'string' && pattern.test(item)),
  };
}

const combinationConfiguration = entity(
  'authenticationCombinationConfiguration',
  {
    id: { type: edm.string, ...readOnly },
    appliesToCombinations: {
      type: collection(authenticationMethodModes),
      required: strengthFacts.appliesTo,
    },
  },
  graphEntity,
);

export const fido2CombinationConfiguration = entity(
  'fido2CombinationConfiguration',
  {
    allowedAAGUIDs: { type: collection(edm.guidText), required: strengthFacts.notEmpty },
  },
  combinationConfiguration,
);

export const x509CertificateCombinationConfiguration = entity(
  'x509CertificateCombinationConfiguration',
  {
    allowedIssuerSkis: {
      type: collection(edm.string),
      default: [],
      limit: entries('values of 40 hexadecimal digits', /^[0-9a-f]{40}$/i),
    },
    allowedPolicyOIDs: {
      type: collection(edm.string),
      default: [],
      limit: entries('object identifiers like 1.2.3', /^\d+(\.\d+)+$/),
    },
    allowedIssuers: { type: collection(edm.string), default: [], only: 'beta' },
  },
  combinationConfiguration,
);

/** The two kinds of combination configurations. */
export const authenticationCombinationConfiguration = abstract(
  'authenticationCombinationConfiguration',
  [fido2CombinationConfiguration, x509CertificateCombinationConfiguration],
);

function length(name: string, least: number, most: number): Limit {
  return {
    fact: strengthFacts.nameLength,
    expected: `a ${name} of ${least} to ${most} characters`,
    holds: (value) => typeof value === 'string' && value.length >= least && value.length <= most,
  };
}

/** What PATCH changes of a strength. */
export const strengthTexts = {
  displayName: {
    type: edm.string,
    required: strengthFacts.nameLength,
    nullable: false,
    limit: length('name', 1, 30),
  },
  description: { type: edm.string, default: null, limit: length('description', 0, 100) },
} as const satisfies Record<string, Property>;

/** The CSDL type of an authentication strength. */
export const authenticationStrengthPolicy = entity(
  'authenticationStrengthPolicy',
  {
    id: { type: edm.string, ...readOnly },
    createdDateTime: { type: edm.dateTimeOffset, ...readOnly },
    modifiedDateTime: { type: edm.dateTimeOffset, ...readOnly },
    ...strengthTexts,
    policyType: {
      type: enumeration('authenticationStrengthPolicyType', ['builtIn', 'custom']),
      ...readOnly,
    },
    requirementsSatisfied: {
      type: flags('authenticationStrengthRequirements', ['none', 'mfa']),
      ...readOnly,
    },
    allowedCombinations: {
      type: collection(authenticationMethodModes),
      required: strengthFacts.combination,
    },
    combinationConfigurations: {
      type: collection(authenticationCombinationConfiguration),
      default: [],
    },
  },
  graphEntity,
);

/** The parameters of updateAllowedCombinations. */
export const allowedCombinationsParameters = complex('updateAllowedCombinations', {
  allowedCombinations: {
    type: collection(authenticationMethodModes),
    required: strengthFacts.combination,
  },
});

const combinations: Property = { type: collection(authenticationMethodModes) };

/** The answer of updateAllowedCombinations. */
export const updateAllowedCombinationsResult = complex('updateAllowedCombinationsResult', {
  additionalInformation: { type: edm.string },
  conditionalAccessReferences: { type: collection(edm.string) },
  currentCombinations: combinations,
  previousCombinations: combinations,
});

export const baseAuthenticationMethod = enumeration(
  'baseAuthenticationMethod',
  [
    'password',
    'voice',
    'hardwareOath',
    'softwareOath',
    'sms',
    'fido2',
    'windowsHelloForBusiness',
    'microsoftAuthenticator',
    'temporaryAccessPass',
    'email',
    'x509Certificate',
    'federation',
  ],
  ['qrCodePin'],
);

/** A mode as the list of modes shows it; its id is the mode. */
export const authenticationMethodModeDetail = entity('authenticationMethodModeDetail', {
  id: { type: authenticationMethodModes },
  displayName: { type: edm.string },
  authenticationMethod: { type: baseAuthenticationMethod },
});
