import { knownEntriesOf, nameOf, SETS } from '../reading/sets';
import { PAGES, type PolicyRule } from './rule';

export const allStandsAlone: PolicyRule = {
  name: 'all-stands-alone',
  claim: 'Beside the word that means everything, or nothing, other entries change nothing.',
  source: PAGES.policies,
  *check(planned) {
    const found = SETS.flatMap((set) => {
      const entries = knownEntriesOf(planned, set);
      const word = entries.find((entry) => entry === set.all || entry === 'None');
      return word === undefined || entries.length < 2 ? [] : [{ set, word }];
    });
    const [first] = found;
    if (first === undefined) return;
    yield {
      verdict: 'advise',
      summary: 'Entries that change nothing',
      detail: `${found.map(({ set, word }) => `${nameOf(set)} has "${word}"`).join(', ')} beside others, which change nothing. Leave one or the other out: a reader may take the others for the whole.`,
      path: first.set.path,
    };
  },
};
