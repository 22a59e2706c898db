import { isObjectId } from '../../../../model/object-id';
import { quote } from '../../../../model/quote';
import { isKnown } from '../../../framework/value';
import type { ManagedRule } from '../schema';

/** What Graph takes beside ids among excluded users. */
const WORD = 'GuestsOrExternalUsers';

export const wordsAreDocumented: ManagedRule = {
  name: 'words-are-documented',
  claim: 'Beside ids, an exclusion of users takes the word that Graph documents for it.',
  source: 'https://learn.microsoft.com/graph/api/resources/conditionalaccessusers',
  *check({ exclude_users: users }) {
    if (users === null || !isKnown(users)) return;
    for (const entry of users.filter(isKnown)) {
      if (isObjectId(entry) || entry === WORD) continue;
      yield {
        verdict: 'refuse',
        summary: 'A word that Graph does not document',
        detail: `exclude_users has ${quote(entry)}; expected an id or "${WORD}". Correct it.`,
        path: ['exclude_users'],
      };
    }
  },
};
