import { nameOf } from '../../define/named';
import { staysOff } from '../reading/reach';
import { describe, formulaOf, implies } from '../reading/strictness';
import { PAGES, type PolicyRule } from './rule';

export const strongerDemandStops: PolicyRule = {
  name: 'stronger-demand-stops',
  claim:
    'A control that is added under AND or removed under OR, or another strength, stops whom the policy let in.',
  source: PAGES.grant,
  *check(planned, current) {
    if (current === null || staysOff(planned, current)) return;
    const [now, before] = [formulaOf(planned), formulaOf(current)];
    if (now === undefined || before === undefined || implies(before, now)) return;
    yield {
      verdict: 'advise',
      summary: `Policy ${nameOf(current)} demands more`,
      detail: `It will demand ${describe(now)}, and lets in whoever satisfies ${describe(before)} so far: who cannot is stopped at the next sign-in.`,
      path: ['grant_controls'],
    };
  },
};
