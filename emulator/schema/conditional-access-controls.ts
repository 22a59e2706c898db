/** Grant and session controls of a conditional access policy. */
import { collection, complex, edm, enumeration, type Property } from './type';

const texts: Property = { type: collection(edm.string), default: [] };
const nullable = { default: null } as const;
const isEnabled: Property = { type: edm.boolean, ...nullable };

/** verifiedID is in no published metadata: a template of Microsoft's has it. */
export const conditionalAccessGrantControl = enumeration(
  'conditionalAccessGrantControl',
  [
    'block',
    'mfa',
    'compliantDevice',
    'domainJoinedDevice',
    'approvedApplication',
    'compliantApplication',
    'passwordChange',
  ],
  ['riskRemediation', 'verifiedID'],
);

/** A policy names its strength; what a GET shows of it is read from the strength. */
const strengthReference = complex('authenticationStrengthPolicy', {
  id: { type: edm.guidText, nullable: false },
});

export const conditionalAccessGrantControls = complex('conditionalAccessGrantControls', {
  operator: { type: edm.string, ...nullable },
  builtInControls: { type: collection(conditionalAccessGrantControl), default: [] },
  customAuthenticationFactors: texts,
  termsOfUse: texts,
  authenticationStrength: { type: strengthReference, ...nullable },
});

function sessionControl(name: string, properties: Record<string, Property>): Property {
  return { type: complex(name, { ...properties, isEnabled }), ...nullable };
}

const signInFrequency = sessionControl('signInFrequencySessionControl', {
  value: { type: edm.int32, ...nullable },
  type: { type: enumeration('signinFrequencyType', ['days', 'hours']), ...nullable },
  authenticationType: {
    type: enumeration('signInFrequencyAuthenticationType', [
      'primaryAndSecondaryAuthentication',
      'secondaryAuthentication',
    ]),
    default: 'primaryAndSecondaryAuthentication',
  },
  frequencyInterval: {
    type: enumeration('signInFrequencyInterval', ['timeBased', 'everyTime']),
    default: 'timeBased',
  },
});

const continuousAccessEvaluation: Property = {
  type: complex('continuousAccessEvaluationSessionControl', {
    mode: {
      type: enumeration(
        'continuousAccessEvaluationMode',
        ['strictEnforcement', 'disabled'],
        ['strictLocation'],
      ),
    },
  }),
  ...nullable,
  only: 'beta',
};

export const conditionalAccessSessionControls = complex('conditionalAccessSessionControls', {
  disableResilienceDefaults: { type: edm.boolean, ...nullable },
  applicationEnforcedRestrictions: sessionControl(
    'applicationEnforcedRestrictionsSessionControl',
    {},
  ),
  cloudAppSecurity: sessionControl('cloudAppSecuritySessionControl', {
    cloudAppSecurityType: {
      type: enumeration('cloudAppSecuritySessionControlType', [
        'mcasConfigured',
        'monitorOnly',
        'blockDownloads',
      ]),
      ...nullable,
    },
  }),
  signInFrequency,
  persistentBrowser: sessionControl('persistentBrowserSessionControl', {
    mode: { type: enumeration('persistentBrowserSessionMode', ['always', 'never']), ...nullable },
  }),
  secureSignInSession: sessionControl('secureSignInSessionControl', {}),
  continuousAccessEvaluation,
  globalSecureAccessFilteringProfile: {
    ...sessionControl('globalSecureAccessFilteringProfileSessionControl', {
      profileId: { type: edm.string, ...nullable },
    }),
    only: 'beta',
  },
});
