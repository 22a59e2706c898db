/**
 * `entra_voice_method`: voice calls as a method of the tenant.
 *
 * @see https://learn.microsoft.com/graph/api/resources/voiceauthenticationmethodconfiguration
 * @module
 */
import type { EntraResource } from '../define/entra-resource';
import { methodAttributes } from '../define/method/attributes';
import { defineMethod } from '../define/method/define-method';
import { weakMethodReachesMore } from '../define/method/rules/weak-method-reaches-more';
import { telephony } from '../define/method/telephony';
import type { MethodWords } from '../define/method/words';

const words: MethodWords = {
  one: 'a voice call',
  many: 'voice calls',
  obtain: 'register for',
  purpose: 'sign-in',
  page: 'https://learn.microsoft.com/graph/api/resources/voiceauthenticationmethodconfiguration',
};

/** The voice method of a tenant. */
export const voiceMethod: EntraResource = defineMethod({
  typeName: 'entra_voice_method',
  title: 'voice method',
  description: 'Manages the voice method of a tenant: who may be called to confirm a sign-in.',
  words,
  schema: {
    ...methodAttributes(words, {}),
    is_office_phone_allowed: {
      type: 'bool',
      optional: true,
      computed: true,
      keepState: true,
      nullable: true,
      description: 'Whether users may register an office phone.',
    },
  },
  rules: [weakMethodReachesMore(words, telephony)],
  access: (graph) => graph.voice,
});
