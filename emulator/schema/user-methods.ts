import { graphEntity } from './authentication-methods';
import { collection, edm, entity, enumeration, type ObjectType, type Property } from './type';

const text: Property = { type: edm.string, readOnly: true };
const time: Property = { type: edm.dateTimeOffset, readOnly: true };

/** What every method of a user has. */
const authenticationMethod = entity(
  'authenticationMethod',
  { createdDateTime: time, lastUsedDateTime: { ...time, only: 'beta' } },
  graphEntity,
);

function method(name: string, properties: Record<string, Property>): ObjectType {
  return entity(`${name}AuthenticationMethod`, properties, authenticationMethod);
}

/** Graph page fido2AuthenticationMethod. */
export const fido2Method = method('fido2', {
  displayName: text,
  aaGuid: text,
  model: text,
  attestationCertificates: { type: collection(edm.string), readOnly: true },
  attestationLevel: {
    type: enumeration('attestationLevel', ['attested', 'notAttested']),
    readOnly: true,
  },
  passkeyType: { type: enumeration('passkeyType', ['deviceBound', 'synced']), readOnly: true },
});

/** Graph page phoneAuthenticationMethod. */
export const phoneMethod = method('phone', {
  phoneNumber: text,
  phoneType: {
    type: enumeration('authenticationPhoneType', ['mobile', 'alternateMobile', 'office']),
    readOnly: true,
  },
  smsSignInState: text,
});

/** Graph page temporaryAccessPassAuthenticationMethod. */
export const temporaryAccessPassMethod = method('temporaryAccessPass', {
  temporaryAccessPass: text,
  startDateTime: { type: edm.dateTimeOffset },
  lifetimeInMinutes: { type: edm.int32 },
  isUsableOnce: { type: edm.boolean },
  isUsable: { type: edm.boolean, readOnly: true },
  methodUsabilityReason: text,
});

/** Graph page passwordAuthenticationMethod. */
const passwordMethod = method('password', { password: text });

/** Graph page microsoftAuthenticatorAuthenticationMethod. */
const microsoftAuthenticatorMethod = method('microsoftAuthenticator', {
  displayName: text,
  deviceTag: text,
  phoneAppVersion: text,
  /** Known to the registration report alone. */
  passwordless: { type: edm.boolean, writeOnly: true },
});

const windowsHelloMethod = method('windowsHelloForBusiness', {
  displayName: text,
  keyStrength: text,
});
const platformCredentialMethod = method('platformCredential', {
  displayName: text,
  keyStrength: text,
  platform: text,
});
const softwareOathMethod = method('softwareOath', { secretKey: text });
const emailMethod = method('email', { emailAddress: text });

const known = [
  fido2Method,
  phoneMethod,
  temporaryAccessPassMethod,
  passwordMethod,
  microsoftAuthenticatorMethod,
  windowsHelloMethod,
  platformCredentialMethod,
  softwareOathMethod,
  emailMethod,
];

/** The type that `@odata.type` names; a base type for one that is not known here. */
export function userMethodType(annotation: string): ObjectType {
  const name = annotation.replace(/^#?microsoft\.graph\./, '');
  return known.find((type) => type.name === name) ?? authenticationMethod;
}
