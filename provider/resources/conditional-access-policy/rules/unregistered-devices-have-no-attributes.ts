import {
  comparisonsIn,
  matchesUnregistered,
} from '../../../../model/conditional-access/device-filter';
import { isKnown } from '../../../framework/value';
import { conditionOf } from '../reading/conditions';
import { part } from '../reading/parts';
import { PAGES, type PolicyRule } from './rule';

export const unregisteredDevicesHaveNoAttributes: PolicyRule = {
  name: 'unregistered-devices-have-no-attributes',
  claim:
    'A device that is not registered has no attribute: comparisons that deny match it, all others do not.',
  source: PAGES.devices,
  *check(planned) {
    const filter = part(conditionOf(planned, 'devices'), 'device_filter');
    if (filter === null || !isKnown(filter)) return;
    const { mode, rule } = filter;
    if (!isKnown(rule) || (mode !== 'include' && mode !== 'exclude')) return;
    const matches = matchesUnregistered(rule);
    const isInside = mode === 'include' ? matches : matches === undefined ? undefined : !matches;
    if (isInside === true) return;
    const why =
      matches === undefined
        ? comparisonsIn(rule).length === 0
          ? 'The rule has no comparison that can be read'
          : 'The rule mixes comparisons that deny with others, turns one into its opposite, or compares with null'
        : matches
          ? 'The rule denies, so it matches them'
          : 'The rule does not deny, so it does not match them';
    yield {
      verdict: 'advise',
      summary:
        isInside === false
          ? 'Unregistered devices are outside the policy'
          : 'Unregistered devices may be outside the policy',
      detail: `A device that is not registered has no attributes. ${why}, and the filter ${mode === 'include' ? 'includes what matches' : 'excludes what matches'}: ${isInside === false ? 'the policy does not apply to them' : 'check whether the policy applies to them'}. Turn mode and operators if they are meant to be inside.`,
      path: ['conditions', 'devices', 'device_filter'],
    };
  },
};
