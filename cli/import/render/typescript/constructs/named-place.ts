import type { Declared, DeclaredObject } from '../../../../../provider/reading';
import type { ConstructCall } from '../statement';

/** The constructs that may say what a named location says. */
export function placeCalls({ display_name: name, ip, country }: DeclaredObject): ConstructCall[] {
  if (isObject(ip)) {
    const { ip_ranges: ranges, is_trusted: trusted = false } = ip;
    return ranges === undefined ? [] : [call('network', { name, ranges, trusted })];
  }
  const countries = isObject(country) ? country['countries_and_regions'] : undefined;
  return countries === undefined ? [] : [call('countries', { name, countries })];
}

const call = (kind: string, properties: Readonly<Record<string, Declared | undefined>>) => ({
  callee: `NamedPlace.${kind}`,
  members: Object.entries(properties) as [string, Declared][],
  uses: ['NamedPlace'],
});

const isObject = (value: Declared | undefined): value is DeclaredObject =>
  typeof value === 'object' && !Array.isArray(value) && !(value instanceof Map);
