/**
 * `entra_email_method`: one-time codes by email as a method of the tenant.
 *
 * @see https://learn.microsoft.com/graph/api/resources/emailauthenticationmethodconfiguration
 * @module
 */
import type { EntraResource } from '../define/entra-resource';
import { defineMethod } from '../define/method/define-method';
import { weakMethodReachesMore } from '../define/method/rules/weak-method-reaches-more';
import { guestCodesNeedTheMethod } from './rules/guest-codes-need-the-method';
import { schema, words } from './schema';

/** The email method of a tenant. */
export const emailMethod: EntraResource = defineMethod({
  typeName: 'entra_email_method',
  title: 'email method',
  description:
    'Manages the email method of a tenant: members reset their password with a code that is sent to another mailbox, guests of other organizations sign in with one.',
  words,
  schema,
  rules: [
    guestCodesNeedTheMethod,
    weakMethodReachesMore(words, {
      because: 'They can be phished, and whoever reads the mailbox has them.',
      source:
        'https://learn.microsoft.com/entra/identity/authentication/concept-authentication-methods',
    }),
  ],
  access: (graph) => graph.email,
});
