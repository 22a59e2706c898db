import type { Diagnostics } from '../../framework/diagnostics';
import { isKnown } from '../../framework/value';
import { networkBits } from './address-range';
import type { LocationConfig } from './schema';

/** Microsoft takes no range whose mask is this long or shorter. */
const TOO_SHORT = 8;

/**
 * A location is of exactly one kind, of something, and of no half of the Internet.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-assignment-network
 */
export function validate({ ip, country }: LocationConfig, diagnostics: Diagnostics): void {
  if (!isKnown(ip) || !isKnown(country)) return;
  if ((ip === null) === (country === null)) {
    diagnostics.error({
      summary: 'A named location is of exactly one kind',
      detail: `It sets ${ip === null ? 'neither ip nor' : 'both ip and'} country. Set exactly one of them.`,
    });
  }
  const ranges = ip?.ip_ranges;
  const countries = country?.countries_and_regions;
  for (const [path, list, what] of [
    [['ip', 'ip_ranges'], ranges, 'range'],
    [['country', 'countries_and_regions'], countries, 'country'],
  ] as const) {
    if (list === undefined || !isKnown(list) || list.length > 0) continue;
    diagnostics.error({
      summary: 'A named location of nothing',
      detail: `${path.join('.')} is empty: no sign-in would ever come from there. Name at least one ${what}.`,
      path,
    });
  }
  if (ranges !== undefined && isKnown(ranges)) refuseLarge(ranges.filter(isKnown), diagnostics);
}

function refuseLarge(ranges: readonly string[], diagnostics: Diagnostics): void {
  for (const range of ranges) {
    const bits = networkBits(range);
    if (bits === undefined || bits > TOO_SHORT) continue;
    diagnostics.error({
      summary: 'A range is too large',
      detail: `"${range}" has a mask of ${bits} bits; Microsoft takes masks longer than /${TOO_SHORT}. Divide it into smaller ranges.`,
      path: ['ip', 'ip_ranges'],
    });
  }
}
