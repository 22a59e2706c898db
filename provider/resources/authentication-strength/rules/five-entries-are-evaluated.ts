import { isKnown, type Value } from '../../../framework/value';
import { CERTIFICATE_LISTS, certificateNames } from '../schema';
import { type StrengthRule, STRENGTHS_PAGE } from './rule';

/** Entries of a list of certificates that Entra evaluates. */
const MOST_ENTRIES = 5;

export const fiveEntriesAreEvaluated: StrengthRule = {
  name: 'five-entries-are-evaluated',
  claim:
    'A list of a certificate restriction has at most five entries: of more, Entra evaluates the first five.',
  source: STRENGTHS_PAGE,
  *check(planned) {
    for (const name of certificateNames) {
      const restriction = planned[name];
      if (restriction === null || !isKnown(restriction)) continue;
      for (const list of CERTIFICATE_LISTS) {
        const entries: Value = restriction[list];
        if (!Array.isArray(entries) || entries.length <= MOST_ENTRIES) continue;
        yield {
          verdict: 'refuse',
          summary: 'More entries than Entra evaluates',
          detail: `${name}.${list} has ${entries.length} entries, of which Entra evaluates ${MOST_ENTRIES}, nobody says which. Keep to ${MOST_ENTRIES}.`,
          path: [name, list],
        };
      }
    }
  },
};
