import { named } from './directory-object';
import { collection, edm, entity, enumeration, type ObjectType } from './type';

const text = { type: edm.string, readOnly: true } as const;
const flag = { type: edm.boolean, readOnly: true } as const;
const texts = { type: collection(edm.string), readOnly: true } as const;

/** Graph page userRegistrationDetails. */
export const userRegistrationDetails: ObjectType = entity('userRegistrationDetails', {
  id: text,
  ...named(['userPrincipalName', 'userDisplayName'], text),
  userType: { type: enumeration('signInUserType', ['member', 'guest']), readOnly: true },
  ...named(
    [
      'isAdmin',
      'isSsprRegistered',
      'isSsprEnabled',
      'isSsprCapable',
      'isMfaRegistered',
      'isMfaCapable',
      'isPasswordlessCapable',
      'isSystemPreferredAuthenticationMethodEnabled',
    ],
    flag,
  ),
  ...named(['methodsRegistered', 'systemPreferredAuthenticationMethods'], texts),
  // An enumeration in the CSDL; captures have an empty text.
  userPreferredMethodForSecondaryAuthentication: text,
  defaultMfaMethod: { ...text, only: 'beta' },
  lastUpdatedDateTime: { type: edm.dateTimeOffset, readOnly: true },
});
