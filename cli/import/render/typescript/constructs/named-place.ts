import type { DeclaredObject } from '../../../../../provider/reading';
import type { Member } from '../printable';
import type { ConstructCall } from '../statement';
import { isObject, textsOf } from './declared';

/** The constructs that may say what a named location says. */
export function placeCalls({ display_name: name, ip, country }: DeclaredObject): ConstructCall[] {
  if (typeof name !== 'string') return [];
  if (isObject(ip)) {
    const ranges: Member = ['ranges', textsOf(ip['ip_ranges'])];
    return [call('network', [['name', name], ranges, ['trusted', ip['is_trusted'] === true]])];
  }
  if (!isObject(country)) return [];
  const countries: Member = ['countries', textsOf(country['countries_and_regions'])];
  return [call('countries', [['name', name], countries])];
}

const call = (kind: string, members: readonly Member[]): ConstructCall => ({
  callee: `NamedPlace.${kind}`,
  members,
  uses: ['NamedPlace'],
});
