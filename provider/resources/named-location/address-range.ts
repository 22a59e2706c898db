import { isIPv4, isIPv6 } from 'node:net';
import type { StringFormat } from '../../framework/schema';

/** An address and the bits of its network. */
interface Cidr {
  readonly address: string;
  readonly bits: number;
}

function parseCidr(text: string): Cidr | undefined {
  const [, address = '', bits = ''] = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
  const most = isIPv4(address) ? 32 : isIPv6(address) && !address.includes('%') ? 128 : -1;
  return Number(bits) <= most ? { address, bits: Number(bits) } : undefined;
}

/** Bits of the network of a range; undefined where the text is none. */
export const networkBits = (text: string): number | undefined => parseCidr(text)?.bits;

/** Whether a range is one of IPv6. */
export const isIPv6Range = (text: string): boolean => text.includes(':');

/** URLs know the one spelling of an IPv6 address. */
const canonicalAddress = (address: string): string =>
  isIPv6(address) ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address;

/** A range of IP addresses; the spelling of an IPv6 address does not count. */
export const addressRange: StringFormat = {
  name: 'IP range',
  expected: 'an IPv4 or IPv6 range in CIDR notation, like "203.0.113.0/24" or "2001:db8::/32"',
  accepts: (text) => parseCidr(text) !== undefined,
  canonical: (text) => {
    const cidr = parseCidr(text);
    return cidr === undefined ? text : `${canonicalAddress(cidr.address)}/${cidr.bits}`;
  },
};
