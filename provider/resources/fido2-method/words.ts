import type { MethodWords } from '../define/method/words';
import { CONFIGURATION_PAGE } from './rules/rule';

/** How texts speak of the method. */
export const words: MethodWords = {
  one: 'a passkey',
  many: 'passkeys',
  obtain: 'register',
  purpose: 'sign-in',
  page: CONFIGURATION_PAGE,
};
