import { comparesDevice, whatDoesNotEnd } from '../../../../model/conditional-access/filter-rule';
import { valueAt } from '../../define/value-at';
import { FILTERS } from '../reading/filters';
import { PAGES, type PolicyRule } from './rule';

const OF_DEVICES = 'device_filter';

export const filterCanBeRead: PolicyRule = {
  name: 'filter-can-be-read',
  claim:
    'The quotes and brackets of a filter’s rule end, and the rule of a device filter compares something; Graph refuses any other.',
  source: PAGES.devices,
  *check(planned) {
    for (const { path } of FILTERS) {
      const at = [...path, 'rule'];
      const rule = valueAt(planned, at);
      if (typeof rule !== 'string') continue;
      const problem = problemOf(rule, path.at(-1) === OF_DEVICES);
      if (problem === undefined) continue;
      yield {
        verdict: 'refuse',
        summary: 'A filter that cannot be read',
        detail: `${at.join('.')} ${problem}`,
        path: at,
      };
    }
  },
};

function problemOf(rule: string, isOfDevices: boolean): string | undefined {
  const unended = whatDoesNotEnd(rule);
  if (unended !== undefined) return `has a ${unended}. Correct the rule.`;
  if (!isOfDevices || comparesDevice(rule)) return undefined;
  return 'compares no attribute of a device. Write a comparison, like device.trustType -eq "ServerAD".';
}
