import type { Weakness } from './rules/weak-method-reaches-more';

/** Why nobody new should depend on a telephone. */
export const telephony: Weakness = {
  because:
    'They can be phished and intercepted. Microsoft delivers text messages and calls until 2027-02-01 only: from then on a tenant needs a telecom provider of its own, and whoever has no other method meets a passkey registration that cannot be skipped.',
  source: 'https://learn.microsoft.com/entra/identity/authentication/concept-sms-voice-retirement',
};
