import { isKnown } from '../../../framework/value';
import { nameOf } from '../../define/named';
import { describe, formulaOf } from '../reading/strictness';
import { PAGES, type PolicyRule } from './rule';

export const switchedOffPolicyDemandsNothing: PolicyRule = {
  name: 'switched-off-policy-demands-nothing',
  claim: 'A policy that is disabled or in report-only enforces nothing.',
  source: PAGES.reportOnly,
  *check(planned, current) {
    const { state } = planned;
    if (current?.state !== 'enabled' || !isKnown(state) || state === 'enabled') return;
    const formula = formulaOf(current);
    yield {
      verdict: 'advise',
      summary: `Policy ${nameOf(current)} will be enforced no longer`,
      detail: `Its state becomes "${state}", and nobody has to satisfy it any more. So far it demands ${formula === undefined ? 'something' : describe(formula)}.`,
      path: ['state'],
    };
  },
};
