import { BlockList, isIP } from 'node:net';

/** Only masks longer than this are taken (fact location-ranges). */
const SHORTEST_MASK = 9;

/** A range in CIDR form, checked. */
interface IpRange {
  readonly family: 'ipv4' | 'ipv6';
  readonly address: string;
  readonly mask: number;
}

export function parseRange(cidr: string): IpRange | undefined {
  const [, address = '', digits = ''] = /^([^/]+)\/(\d{1,3})$/.exec(cidr) ?? [];
  const version = isIP(address);
  const mask = Number(digits);
  if (version === 0 || mask > (version === 4 ? 32 : 128) || mask < SHORTEST_MASK) return undefined;
  return { family: version === 4 ? 'ipv4' : 'ipv6', address, mask };
}

/** Whether the address lies in one of the ranges; a stored range that is none contains nothing. */
export function contains(cidrs: readonly string[], ip: string): boolean {
  const version = isIP(ip);
  if (version === 0) return false;
  const list = new BlockList();
  for (const range of cidrs.map(parseRange)) {
    if (range) list.addSubnet(range.address, range.mask, range.family);
  }
  return list.check(ip, version === 4 ? 'ipv4' : 'ipv6');
}
