/**
 * `entra_verifiable_credentials_method`: Verified ID credentials as a method of the tenant.
 *
 * @see https://learn.microsoft.com/graph/api/resources/verifiablecredentialsauthenticationmethodconfiguration
 * @module
 */
import type { EntraResource } from '../define/entra-resource';
import { guid } from '../define/formats';
import { methodAttributes } from '../define/method/attributes';
import { defineMethod } from '../define/method/define-method';
import type { MethodWords } from '../define/method/words';

const words: MethodWords = {
  one: 'a Verified ID credential',
  many: 'Verified ID credentials',
  obtain: 'present',
  purpose: 'use',
  page: 'https://learn.microsoft.com/graph/api/resources/verifiablecredentialsauthenticationmethodconfiguration',
};

/** The Verified ID method of a tenant. */
export const verifiableCredentialsMethod: EntraResource = defineMethod({
  typeName: 'entra_verifiable_credentials_method',
  title: 'Verified ID method',
  description:
    'Manages the Verified ID method of a tenant: who may prove who they are with a verifiable credential, as account recovery asks for, and by which profiles.',
  words,
  schema: methodAttributes(words, {
    verified_id_profiles: {
      type: 'set',
      element: { type: 'string', format: guid },
      optional: true,
      computed: true,
      keepState: true,
      default: [],
      description: 'Ids of the Verified ID profiles that apply to the target.',
    },
  }),
  access: (graph) => graph.verifiableCredentials,
});
