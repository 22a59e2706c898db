import { CONFIGURATION_PAGE, type Fido2Rule } from './rule';

export const disablingEndsSignIn: Fido2Rule = {
  name: 'disabling-ends-sign-in',
  claim: 'A method that is off signs nobody in.',
  source: CONFIGURATION_PAGE,
  *check(planned, current) {
    if (planned.state !== 'disabled' || current.state === 'disabled') return;
    yield {
      verdict: 'advise',
      summary: 'Passkeys stop signing in',
      detail:
        'state = "disabled" ends sign-in with every passkey of the tenant, those of emergency access accounts included. Make sure that each of them has another way in.',
      path: ['state'],
    };
  },
};
