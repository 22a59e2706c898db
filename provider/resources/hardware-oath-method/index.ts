/**
 * `entra_hardware_oath_method`: hardware tokens as a method of the tenant. Only beta has it.
 *
 * @see https://learn.microsoft.com/graph/api/resources/hardwareoathauthenticationmethodconfiguration?view=graph-rest-beta
 * @module
 */
import type { EntraResource } from '../define/entra-resource';
import { methodAttributes } from '../define/method/attributes';
import { defineMethod } from '../define/method/define-method';
import type { MethodWords } from '../define/method/words';
import { BETA_NOTICE } from '../define/wire/form';

const words: MethodWords = {
  one: 'a hardware OATH token',
  many: 'hardware OATH tokens',
  obtain: 'activate',
  purpose: 'sign-in',
  page: 'https://learn.microsoft.com/graph/api/resources/hardwareoathauthenticationmethodconfiguration?view=graph-rest-beta',
};

/** The hardware OATH method of a tenant. */
export const hardwareOathMethod: EntraResource = defineMethod({
  typeName: 'entra_hardware_oath_method',
  title: 'hardware OATH method',
  description: `Manages the hardware OATH method of a tenant: who may use codes of hardware tokens. ${BETA_NOTICE}`,
  words,
  schema: methodAttributes(words, {}),
  access: (graph) => graph.hardwareOath,
});
