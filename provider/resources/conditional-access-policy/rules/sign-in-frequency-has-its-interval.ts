import { isKnown } from '../../../framework/value';
import { sessionOf } from '../reading/conditions';
import { isThere } from '../reading/parts';
import type { PolicyRule } from './rule';

export const signInFrequencyHasItsInterval: PolicyRule = {
  name: 'sign-in-frequency-has-its-interval',
  claim: 'A sign-in frequency that is timeBased has value and type; one of everyTime has neither.',
  source: 'https://learn.microsoft.com/graph/api/resources/signinfrequencysessioncontrol',
  *check(planned) {
    const frequency = sessionOf(planned, 'sign_in_frequency');
    if (frequency === null || !isKnown(frequency)) return;
    const { frequency_interval: interval, value, type } = frequency;
    const given = [isThere(value), isThere(type)];
    const isWrong =
      interval === 'everyTime'
        ? given.includes('yes')
        : interval === 'timeBased' && given.includes('no');
    if (!isWrong) return;
    yield {
      verdict: 'refuse',
      summary: 'A sign-in frequency without its interval',
      detail:
        interval === 'everyTime'
          ? 'frequency_interval is "everyTime", which takes neither value nor type. Leave both out.'
          : 'frequency_interval is "timeBased", which takes value and type. Set both, or frequency_interval = "everyTime".',
      path: ['session_controls', 'sign_in_frequency'],
    };
  },
};
