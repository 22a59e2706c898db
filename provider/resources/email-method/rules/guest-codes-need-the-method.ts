import type { EmailRule } from '../schema';

export const guestCodesNeedTheMethod: EmailRule = {
  name: 'guest-codes-need-the-method',
  claim: 'The method cannot be off while guests may sign in with email codes.',
  source:
    'https://learn.microsoft.com/entra/identity/authentication/how-to-authentication-methods-manage',
  *check({ state, allow_external_id_to_use_email_otp: guests }) {
    if (state !== 'disabled' || guests !== 'enabled') return;
    yield {
      verdict: 'refuse',
      summary: 'Guests need the email method',
      detail:
        'state is "disabled" while allow_external_id_to_use_email_otp is "enabled"; Entra does not turn the method off then. Set allow_external_id_to_use_email_otp = "disabled" as well, or leave the method enabled.',
      path: ['state'],
    };
  },
};
