import { ELEMENT } from '../../../framework/path';
import { isKnown } from '../../../framework/value';
import { knownTarget } from '../../define/targets/targeted';
import type { SmsConfig, SmsRule } from '../schema';

export const messageAloneSignsIn: SmsRule = {
  name: 'message-alone-signs-in',
  claim:
    'SMS sign-in asks for a telephone number and the code that is sent to it, and for no password.',
  source:
    'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-sms-signin',
  *check(planned, current) {
    const before = signedIn(current);
    for (const name of signedIn(planned).filter((one) => !before.includes(one))) {
      yield {
        verdict: 'advise',
        summary: 'A text message alone would sign users in',
        detail: `is_usable_for_sign_in lets ${name} sign in with a text message in place of a password: whoever takes over the number is in. Such users also leave cross-tenant synchronisation. Set it to false to keep text messages a second factor.`,
        path: ['include_targets', ELEMENT, 'is_usable_for_sign_in'],
      };
    }
  },
};

/** Targets that sign in so, as messages call them. */
const signedIn = ({ include_targets: targets }: SmsConfig): string[] =>
  targets === null || !isKnown(targets)
    ? []
    : targets
        .filter(isKnown)
        .filter((target) => target.is_usable_for_sign_in === true)
        .map((target) => knownTarget(target).name);
