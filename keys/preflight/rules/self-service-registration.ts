import { runRule, unread } from '../rule';

const SUBJECT = 'self-service registration of passkeys';

/**
 * Where users may not register passkeys, administrators may not either.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/how-to-enable-passkey-fido2#known-issues
 */
export const selfServiceRegistration = runRule('self-service-registration', ({ fido2 }) => {
  if ('unknown' in fido2) return unread(SUBJECT, fido2.unknown, 'on');
  const allowed = fido2.value.isSelfServiceRegistrationAllowed;
  if (allowed === true) return undefined;
  if (typeof allowed !== 'boolean') return unread(SUBJECT, 'Graph does not tell', 'on');
  return {
    subject: SUBJECT,
    given: 'off',
    expected: 'on: without it, Graph refuses registration by administrators, too',
    step: 'Apply entra_fido2_method with self_service_registration_allowed = true, and guard the user action "Register security information" by conditional access.',
  };
});
