import { entriesOf, nameOf, SETS } from '../reading/sets';
import type { PolicyRule } from './rule';

export const riskLevelsAreExact: PolicyRule = {
  name: 'risk-levels-are-exact',
  claim: 'A condition on risk matches the levels that it lists, not those above them.',
  source: 'https://learn.microsoft.com/entra/id-protection/concept-identity-protection-policies',
  *check(planned) {
    for (const set of SETS) {
      const name = set.path.at(-1) ?? '';
      if (!name.endsWith('_risk_levels')) continue;
      const levels = entriesOf(planned, set);
      if (levels === undefined) continue;
      const order = name === 'insider_risk_levels' ? INSIDER : LEVELS;
      const lowest = order.findIndex((level) => levels.includes(level));
      const missing =
        lowest === -1 ? [] : order.slice(lowest).filter((one) => !levels.includes(one));
      if (missing.length === 0) continue;
      yield {
        verdict: 'advise',
        summary: 'Higher risk is outside the policy',
        detail: `${nameOf(set)} matches exactly ${levels.join(', ')}: at ${missing.join(' and ')} risk the policy does not apply. List these levels too, or let another policy cover them.`,
        path: set.path,
      };
    }
  },
};

const LEVELS = ['low', 'medium', 'high'];
const INSIDER = ['minor', 'moderate', 'elevated'];
