/**
 * `entra_temporary_access_pass_method`: passes for the first sign-in and for recovery.
 *
 * @see https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethodconfiguration
 * @module
 */
import type { EntraResource } from '../define/entra-resource';
import { defineMethod } from '../define/method/define-method';
import { lifetimesAreOrdered } from './rules/lifetimes-are-ordered';
import { passesMayBeUsedAgain } from './rules/passes-may-be-used-again';
import { schema, words } from './schema';

/** The Temporary Access Pass method of a tenant. */
export const temporaryAccessPassMethod: EntraResource = defineMethod({
  typeName: 'entra_temporary_access_pass_method',
  title: 'Temporary Access Pass method',
  description:
    'Manages the Temporary Access Pass method of a tenant: who may be given a pass, how long it is and how long it lasts.',
  words,
  schema,
  rules: [lifetimesAreOrdered, passesMayBeUsedAgain],
  access: (graph) => graph.temporaryAccessPass,
});
