/** Addresses that begin alike. */
interface Network {
  /** Bits of an address: 32 or 128. */
  readonly family: number;
  /** Bits that the addresses begin with, as a text of 0 and 1. */
  readonly bits: string;
}

const EXPECTED = 'addresses in CIDR notation, like "198.51.100.0/24"';

/** A range of so few bits is a large part of the internet; Graph takes none. */
const TOO_FEW_BITS = 8;

/** Addresses that Microsoft never sees: whoever trusts them trusts nothing, or everybody's. */
const PRIVATE = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '::1/128',
  'fc00::/7',
  'fe80::/10',
].flatMap((text) => parse(text) ?? []);

/**
 * Why a text is no range of public addresses; undefined where it is one.
 *
 * @param trusted - whether the place is trusted: then private addresses are refused
 * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-assignment-network#ipv4-and-ipv6-address-ranges
 */
export function rangeProblem(text: string, trusted: boolean): string | undefined {
  const range = parse(text);
  if (range === undefined) return `"${text}" is no range; expected ${EXPECTED}`;
  if (range.bits.length <= TOO_FEW_BITS) {
    return `"${text}" is too wide a range; expected more than ${TOO_FEW_BITS} bits of network`;
  }
  if (trusted && PRIVATE.some((one) => overlap(one, range))) {
    return `"${text}" holds private addresses, which Microsoft never sees, and is trusted; name the public addresses of the network`;
  }
  return undefined;
}

/** The network of a range as its bits; undefined where the text is no range. */
function parse(text: string): Network | undefined {
  const [, address = '', bits = ''] = /^([0-9a-f.:]+)\/(\d{1,3})$/i.exec(text) ?? [];
  const all = address.includes(':') ? bitsOfIPv6(address) : bitsOfIPv4(address);
  if (all === undefined || Number(bits) > all.length) return undefined;
  return { family: all.length, bits: all.slice(0, Number(bits)) };
}

function bitsOfIPv4(address: string): string | undefined {
  const parts = address.split('.');
  const isAddress =
    parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);
  return isAddress ? parts.map((part) => binary(Number(part), 8)).join('') : undefined;
}

function bitsOfIPv6(address: string): string | undefined {
  // URLs know what an address is, and the one spelling of it.
  const url = `http://[${address}]`;
  if (!URL.canParse(url)) return undefined;
  const [head = '', tail] = new URL(url).hostname.slice(1, -1).split('::');
  const [first, last] = [groupsOf(head), groupsOf(tail ?? '')];
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => '0');
  return [...first, ...zeros, ...last].map((group) => binary(parseInt(group, 16), 16)).join('');
}

function groupsOf(text: string): string[] {
  return text === '' ? [] : text.split(':');
}

function binary(value: number, width: number): string {
  return value.toString(2).padStart(width, '0');
}

/** Of two networks that share an address, one holds the other. */
const overlap = (one: Network, other: Network): boolean =>
  one.family === other.family &&
  (one.bits.startsWith(other.bits) || other.bits.startsWith(one.bits));
