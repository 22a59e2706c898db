import { demandOf } from '../reading/demand';
import { PAGES, type PolicyRule } from './rule';

export const alternativeReplacesAuthentication: PolicyRule = {
  name: 'alternative-replaces-authentication',
  claim:
    'Under OR one control is enough: who has the device, or accepts the terms, needs no multifactor authentication.',
  source: PAGES.grant,
  *check(planned) {
    const demand = demandOf(planned);
    if (demand?.operator !== 'OR') return;
    const { controls = [], others = [], strengthId } = demand;
    const authentication = typeof strengthId === 'string' ? 'the strength' : '"mfa"';
    if (typeof strengthId !== 'string' && !controls.includes('mfa')) return;
    const enough = [...controls.filter((one) => one !== 'mfa'), ...others];
    if (enough.length === 0) return;
    yield {
      verdict: 'advise',
      summary: 'Multifactor authentication is one of several ways',
      detail: `operator is "OR", so whoever meets ${enough.join(' or ')} gets in with a password alone, without ${authentication}. Set operator = "AND" if both are meant.`,
      path: ['grant_controls', 'operator'],
    };
  },
};
