import { knownDemands } from '../reading/demand';
import { PAGES, type PolicyRule } from './rule';

export const blockStandsAlone: PolicyRule = {
  name: 'block-stands-alone',
  claim: 'A policy blocks, or it demands something; beside another control block has no meaning.',
  source: PAGES.grant,
  *check(planned) {
    const demands = knownDemands(planned);
    if (!demands.includes('block') || demands.length === 1) return;
    yield {
      verdict: 'refuse',
      summary: 'Block stands beside other controls',
      detail:
        'A policy that blocks can demand nothing. Leave "block" alone in grant_controls, or take it out.',
      path: ['grant_controls', 'built_in_controls'],
    };
  },
};
