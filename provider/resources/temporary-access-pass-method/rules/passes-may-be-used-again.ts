import { words, type TemporaryAccessPassRule } from '../schema';

export const passesMayBeUsedAgain: TemporaryAccessPassRule = {
  name: 'passes-may-be-used-again',
  claim: 'Without is_usable_once a pass may sign in until it expires.',
  source: words.page,
  *check(planned, current) {
    if (planned.is_usable_once !== false || current.is_usable_once !== true) return;
    yield {
      verdict: 'advise',
      summary: 'Passes may be used more than once',
      detail:
        'is_usable_once = false lets whoever creates a pass make one that signs in again and again until it expires. A strength that asks for a one-time pass does not accept it.',
      path: ['is_usable_once'],
    };
  },
};
