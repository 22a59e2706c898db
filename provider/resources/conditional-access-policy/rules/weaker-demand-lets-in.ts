import { nameOf } from '../../define/named';
import { staysOff } from '../reading/reach';
import { describe, formulaOf, implies } from '../reading/strictness';
import { PAGES, type PolicyRule } from './rule';

export const weakerDemandLetsIn: PolicyRule = {
  name: 'weaker-demand-lets-in',
  claim:
    'A control that is removed under AND or added under OR, or another strength, lets in whom the policy stopped.',
  source: PAGES.grant,
  *check(planned, current) {
    if (current === null || staysOff(planned, current)) return;
    const [now, before] = [formulaOf(planned), formulaOf(current)];
    if (now === undefined || before === undefined || implies(now, before)) return;
    yield {
      verdict: 'advise',
      summary: `Policy ${nameOf(current)} demands less`,
      detail: `It will let in whoever satisfies ${describe(now)}, and demands ${describe(before)} so far.`,
      path: ['grant_controls'],
    };
  },
};
