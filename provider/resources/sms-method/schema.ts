import type { ConfigOf } from '../../framework/schema';
import { methodAttributes } from '../define/method/attributes';
import type { MethodWords } from '../define/method/words';
import type { RuleOf } from '../define/rules';

/** How texts speak of the method. */
export const words: MethodWords = {
  one: 'a text message',
  many: 'text messages',
  obtain: 'register for',
  purpose: 'sign-in',
  page: 'https://learn.microsoft.com/graph/api/resources/smsauthenticationmethodconfiguration',
};

/** Attributes of `entra_sms_method`, without those that every singleton has. */
export const schema = methodAttributes(words, {
  is_usable_for_sign_in: {
    type: 'bool',
    optional: true,
    computed: true,
    keepState: true,
    default: false,
    description:
      'Whether a text message alone signs the target’s users in, in place of a password. Otherwise it is a second factor.',
  },
});

/** Any value may be unknown. */
export type SmsConfig = ConfigOf<typeof schema>;
/** A rule about text messages. */
export type SmsRule = RuleOf<typeof schema>;
