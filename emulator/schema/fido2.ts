import { fido2Facts } from '../facts/fido2';
import {
  authenticationMethodConfiguration,
  authenticationMethodTarget,
  graphEntity,
} from './authentication-methods';
import { collection, complex, edm, entity, enumeration, flags, type ObjectType } from './type';

const fido2KeyRestrictions = complex('fido2KeyRestrictions', {
  isEnforced: { type: edm.boolean, default: false },
  enforcementType: {
    type: enumeration('fido2RestrictionEnforcementType', ['allow', 'block']),
    default: 'allow',
  },
  aaGuids: { type: collection(edm.guidText), default: [] },
});

/** A member that the page of passkeyProfile marks as required. */
const required = { required: fido2Facts.profileMembers, nullable: false } as const;

const passkeyProfile = entity(
  'passkeyProfile',
  {
    id: { type: edm.guidText, ...required },
    name: {
      type: edm.string,
      ...required,
      limit: {
        fact: fido2Facts.profileMembers,
        expected: 'a name that is not empty',
        holds: (value) => value !== '',
      },
    },
    passkeyTypes: { type: flags('passkeyTypes', ['deviceBound', 'synced']), ...required },
    attestationEnforcement: {
      type: enumeration('attestationEnforcement', ['disabled', 'registrationOnly']),
      ...required,
    },
    keyRestrictions: { type: fido2KeyRestrictions, ...required },
  },
  graphEntity,
);

const passkeyAuthenticationMethodTarget = entity(
  'passkeyAuthenticationMethodTarget',
  { allowedPasskeyProfiles: { type: collection(edm.guid) } },
  authenticationMethodTarget,
);

/** The CSDL type of the passkey (FIDO2) method; v1.0 and beta agree on it. */
export const fido2AuthenticationMethodConfiguration: ObjectType = entity(
  'fido2AuthenticationMethodConfiguration',
  {
    isSelfServiceRegistrationAllowed: { type: edm.boolean },
    isAttestationEnforced: { type: edm.boolean },
    defaultPasskeyProfile: { type: edm.string },
    keyRestrictions: { type: fido2KeyRestrictions },
    includeTargets: { type: collection(passkeyAuthenticationMethodTarget) },
    passkeyProfiles: { type: collection(passkeyProfile) },
  },
  authenticationMethodConfiguration,
);
