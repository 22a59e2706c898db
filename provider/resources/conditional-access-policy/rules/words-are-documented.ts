import { isObjectId } from '../../../../model/object-id';
import { quote } from '../../../../model/quote';
import { knownEntriesOf, nameOf, SETS } from '../reading/sets';
import { PAGES, type PolicyRule } from './rule';

export const wordsAreDocumented: PolicyRule = {
  name: 'words-are-documented',
  claim: 'Beside ids, an assignment takes the words that Graph documents for it.',
  source: PAGES.applications,
  *check(planned) {
    for (const set of SETS) {
      const { words, path } = set;
      if (words === undefined) continue;
      for (const entry of knownEntriesOf(planned, set)) {
        if (isObjectId(entry) || words.includes(entry)) continue;
        yield {
          verdict: 'refuse',
          summary: 'A word that Graph does not document',
          detail: `${nameOf(set)} has ${quote(entry)}; expected an id or ${words.map((word) => `"${word}"`).join(', ')}. Correct it.`,
          path,
        };
      }
    }
  },
};
