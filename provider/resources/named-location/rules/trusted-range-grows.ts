import { isKnown } from '../../../framework/value';
import { nameOf } from '../../define/named';
import { addressRange } from '../address-range';
import type { LocationConfig } from '../schema';
import { LOCATIONS_PAGE, type LocationRule } from './rule';

export const trustedRangeGrows: LocationRule = {
  name: 'trusted-range-grows',
  claim:
    'Every policy that means trusted locations changes with them: whoever sends from a range that becomes trusted meets fewer demands.',
  source: LOCATIONS_PAGE,
  *check(planned, current) {
    const before = trustedRanges(current);
    const added = [...trustedRanges(planned)].filter((range) => !before.has(range));
    if (added.length === 0) return;
    yield {
      verdict: 'advise',
      summary: `More addresses become trusted by location ${nameOf(planned)}`,
      detail: `Sign-ins from ${added.join(', ')} will count as coming from a trusted location, in every policy that includes or excludes trusted locations.`,
      path: ['ip'],
    };
  },
};

function trustedRanges(state: LocationConfig | null): ReadonlySet<string> {
  const ip = state?.ip;
  if (ip === undefined || ip === null || !isKnown(ip) || ip.is_trusted !== true) return new Set();
  const { ip_ranges: ranges } = ip;
  return new Set(isKnown(ranges) ? ranges.filter(isKnown).map(addressRange.canonical) : []);
}
