import {
  authenticationMethodTarget,
  methodConfigurationType,
} from '../../schema/authentication-methods';
import { collection, edm, entity } from '../../schema/type';
import { plainMethod } from '../plain-method';

const target = entity(
  'verifiableCredentialAuthenticationMethodTarget',
  { verifiedIdProfiles: { type: collection(edm.guid), nullable: false, default: [] } },
  authenticationMethodTarget,
);

/** Verified ID. */
export const verifiableCredentials = plainMethod({
  id: 'VerifiableCredentials',
  type: methodConfigurationType('verifiableCredentials', {}, target),
  target: { verifiedIdProfiles: [] },
});
