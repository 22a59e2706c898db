/**
 * `entra_sms_method`: text messages as a method of the tenant.
 *
 * @see https://learn.microsoft.com/graph/api/resources/smsauthenticationmethodconfiguration
 * @module
 */
import type { EntraResource } from '../define/entra-resource';
import { defineMethod } from '../define/method/define-method';
import { weakMethodReachesMore } from '../define/method/rules/weak-method-reaches-more';
import { telephony } from '../define/method/telephony';
import { messageAloneSignsIn } from './rules/message-alone-signs-in';
import { schema, words } from './schema';

/** The SMS method of a tenant. */
export const smsMethod: EntraResource = defineMethod({
  typeName: 'entra_sms_method',
  title: 'SMS method',
  description: 'Manages the SMS method of a tenant: who may use text messages, and as what.',
  words,
  schema,
  rules: [weakMethodReachesMore(words, telephony), messageAloneSignsIn],
  access: (graph) => graph.sms,
});
