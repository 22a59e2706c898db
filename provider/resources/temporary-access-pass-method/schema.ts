import { methodAttributes } from '../define/method/attributes';
import type { MethodWords } from '../define/method/words';
import type { RuleOf } from '../define/rules';

/** How texts speak of the method. */
export const words: MethodWords = {
  one: 'a Temporary Access Pass',
  many: 'Temporary Access Passes',
  obtain: 'receive',
  purpose: 'sign-in',
  page: 'https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethodconfiguration',
};

const kept = { optional: true, computed: true, keepState: true, nullable: true } as const;
/** From ten minutes to thirty days. */
const minutes = { type: 'int64', min: 10, max: 43_200 } as const;

/** Attributes of `entra_temporary_access_pass_method`, without those that every singleton has. */
export const schema = {
  ...methodAttributes(words, {}),
  default_length: {
    type: 'int64',
    min: 8,
    max: 48,
    ...kept,
    description: 'Characters of a pass.',
  },
  default_lifetime_in_minutes: {
    ...minutes,
    ...kept,
    description:
      'Minutes for which a pass lasts when whoever creates it says nothing. Between the two others.',
  },
  minimum_lifetime_in_minutes: {
    ...minutes,
    ...kept,
    description: 'Minutes that every pass lasts at least.',
  },
  maximum_lifetime_in_minutes: {
    ...minutes,
    ...kept,
    description: 'Minutes that every pass lasts at most.',
  },
  is_usable_once: {
    type: 'bool',
    ...kept,
    description:
      'Whether every pass signs in once only. Otherwise whoever creates a pass may choose that it can be used again.',
  },
} as const;

/** A rule about Temporary Access Passes. */
export type TemporaryAccessPassRule = RuleOf<typeof schema>;
