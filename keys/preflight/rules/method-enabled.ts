import { runRule, unread } from '../rule';

const SUBJECT = 'the passkey (FIDO2) method';

/** Nobody registers a passkey where the method is off. */
export const methodEnabled = runRule('method-enabled', ({ fido2 }) => {
  if ('unknown' in fido2) return unread(SUBJECT, fido2.unknown, 'enabled');
  const { state } = fido2.value;
  if (state === 'enabled') return undefined;
  return {
    subject: SUBJECT,
    given: state,
    expected: 'enabled',
    step: 'Apply entra_fido2_method with state = "enabled".',
  };
});
