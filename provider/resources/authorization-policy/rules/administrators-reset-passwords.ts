import { type AuthorizationRule, POLICY_PAGE } from '../schema';

export const administratorsResetPasswords: AuthorizationRule = {
  name: 'administrators-reset-passwords',
  claim:
    'Administrators who reset their own passwords do so outside of conditional access, with two methods of Microsoft’s choice.',
  source: POLICY_PAGE,
  *check(planned, current) {
    if (planned.allowed_to_use_sspr !== true || current.allowed_to_use_sspr === true) return;
    yield {
      verdict: 'advise',
      summary: 'Administrators may reset their own passwords',
      detail:
        'allowed_to_use_sspr = true opens self-service password reset to administrators: whoever holds their telephone or mailbox gets closer to their account, and conditional access does not see it. Leave it false where administrators sign in without passwords.',
      path: ['allowed_to_use_sspr'],
    };
  },
};
