import {
  authenticationMethodTarget,
  methodConfigurationType,
} from '../../schema/authentication-methods';
import { edm, entity } from '../../schema/type';
import { plainMethod } from '../plain-method';

const smsTarget = entity(
  'smsAuthenticationMethodTarget',
  { isUsableForSignIn: { type: edm.boolean, nullable: false } },
  authenticationMethodTarget,
);

/** Text messages. */
export const sms = plainMethod({
  id: 'Sms',
  type: methodConfigurationType('sms', {}, smsTarget),
  target: { isUsableForSignIn: false },
});

/** Voice calls. */
export const voice = plainMethod({
  id: 'Voice',
  type: methodConfigurationType('voice', {
    isOfficePhoneAllowed: { type: edm.boolean },
    callerIdNumber: { type: edm.string, only: 'beta' },
    isCustomGreetingEnabled: { type: edm.boolean, only: 'beta' },
  }),
  fresh: { isOfficePhoneAllowed: false, callerIdNumber: null, isCustomGreetingEnabled: false },
});
