/**
 * `entra_microsoft_authenticator_method`: Microsoft's app as a method of the tenant.
 *
 * @see https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethodconfiguration
 * @module
 */
import type { EntraResource } from '../define/entra-resource';
import { defineMethod } from '../define/method/define-method';
import { hiddenContextHelpsAttackers } from './rules/hidden-context-helps-attackers';
import { narrowerModeEndsSignIn } from './rules/narrower-mode-ends-sign-in';
import { schema, words } from './schema';
import { validate } from './validate';

/** The Microsoft Authenticator method of a tenant. */
export const microsoftAuthenticatorMethod: EntraResource = defineMethod({
  typeName: 'entra_microsoft_authenticator_method',
  title: 'Microsoft Authenticator method',
  description:
    'Manages the Microsoft Authenticator method of a tenant: who may use the app, for what, and what it shows. Passkeys in the app belong to `entra_fido2_method`.',
  words,
  schema,
  rules: [narrowerModeEndsSignIn, hiddenContextHelpsAttackers],
  validate,
  access: (graph) => graph.microsoftAuthenticator,
});
