import { methodAttributes } from '../define/method/attributes';
import type { MethodWords } from '../define/method/words';
import type { RuleOf } from '../define/rules';

/** How texts speak of the method. */
export const words: MethodWords = {
  one: 'an email code',
  many: 'email codes',
  obtain: 'register for',
  purpose: 'use',
  page: 'https://learn.microsoft.com/graph/api/resources/emailauthenticationmethodconfiguration',
};

/** Attributes of `entra_email_method`, without those that every singleton has. */
export const schema = {
  ...methodAttributes(words, {}),
  allow_external_id_to_use_email_otp: {
    type: 'string',
    oneOf: ['default', 'enabled', 'disabled'],
    optional: true,
    computed: true,
    keepState: true,
    nullable: true,
    description:
      'Whether guests from other organizations may sign in with an email code. `default` leaves it to Microsoft, who has it on since 2021-10.',
  },
} as const;

/** A rule about email codes. */
export type EmailRule = RuleOf<typeof schema>;
