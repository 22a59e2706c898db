/**
 * `entra_software_oath_method`: codes of other authenticator apps as a method of the tenant.
 *
 * @see https://learn.microsoft.com/graph/api/resources/softwareoathauthenticationmethodconfiguration
 * @module
 */
import type { EntraResource } from '../define/entra-resource';
import { methodAttributes } from '../define/method/attributes';
import { defineMethod } from '../define/method/define-method';
import type { MethodWords } from '../define/method/words';

const words: MethodWords = {
  one: 'a software OATH token',
  many: 'software OATH tokens',
  obtain: 'register',
  purpose: 'sign-in',
  page: 'https://learn.microsoft.com/graph/api/resources/softwareoathauthenticationmethodconfiguration',
};

/** The software OATH method of a tenant. */
export const softwareOathMethod: EntraResource = defineMethod({
  typeName: 'entra_software_oath_method',
  title: 'software OATH method',
  description:
    'Manages the software OATH method of a tenant: who may use codes of authenticator apps other than Microsoft’s.',
  words,
  schema: methodAttributes(words, {}),
  access: (graph) => graph.softwareOath,
});
