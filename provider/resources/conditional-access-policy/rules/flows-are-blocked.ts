import { conditionOf } from '../reading/conditions';
import { demandOf } from '../reading/demand';
import { isThere } from '../reading/parts';
import { PAGES, type PolicyRule } from './rule';

export const flowsAreBlocked: PolicyRule = {
  name: 'flows-are-blocked',
  claim:
    'A flow that moves a sign-in between devices is blocked or let through: who is phished by it meets any other demand for the attacker.',
  source: PAGES.flows,
  *check(planned) {
    if (isThere(conditionOf(planned, 'authentication_flows')) !== 'yes') return;
    const demand = demandOf(planned);
    if (demand === undefined || (demand !== null && demand.controls === undefined)) return;
    if (demand?.controls?.includes('block') === true) return;
    yield {
      verdict: 'advise',
      summary: 'Authentication flows without a block',
      detail:
        'The policy is about device code flow or authentication transfer and does not block them. A user who is lured into such a flow meets every other demand for the attacker. Demand "block".',
      path: ['conditions', 'authentication_flows'],
    };
  },
};
