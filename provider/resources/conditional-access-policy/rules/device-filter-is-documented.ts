import { comparisonsIn, OPERATORS } from '../../../../model/conditional-access/device-filter';
import { quote } from '../../../../model/quote';
import { conditionOf } from '../reading/conditions';
import { part } from '../reading/parts';
import { PAGES, type PolicyRule } from './rule';

/** Characters that the rule of a filter can have. */
const LONGEST = 3072;

export const deviceFilterIsDocumented: PolicyRule = {
  name: 'device-filter-is-documented',
  claim:
    'The rule of a device filter has at most 3072 characters, and compares the documented attributes by the operators that each takes.',
  source: PAGES.devices,
  *check(planned) {
    const rule = part(part(conditionOf(planned, 'devices'), 'device_filter'), 'rule');
    if (typeof rule !== 'string') return;
    const problem = problemOf(rule);
    if (problem === undefined) return;
    yield {
      verdict: 'refuse',
      summary: 'A device filter that Graph does not document',
      detail: `conditions.devices.device_filter.rule ${problem}`,
      path: ['conditions', 'devices', 'device_filter', 'rule'],
    };
  },
};

function problemOf(rule: string): string | undefined {
  if (rule.length > LONGEST) {
    return `has ${rule.length} characters, and can have ${LONGEST}. Shorten it, for example by an extension attribute that marks the devices.`;
  }
  for (const { attribute, operator } of comparisonsIn(rule)) {
    const operators = OPERATORS.get(attribute);
    if (operators === undefined) {
      return `compares ${quote(`device.${attribute}`)}, which is no documented attribute of a device. Correct the attribute.`;
    }
    if (!operators.includes(operator)) {
      return `compares device.${attribute} by ${quote(operator)}, and it takes ${operators.map((one) => `-${one}`).join(', ')}. Correct the operator.`;
    }
  }
  return undefined;
}
