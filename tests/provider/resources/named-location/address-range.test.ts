import {
  addressRange,
  isIPv6Range,
} from '../../../../provider/resources/named-location/address-range';

describe('an IP range', () => {
  it.each(['203.0.113.0/24', '0.0.0.0/0', '10.1.2.3/32', '2001:db8::/32', '::/0', '::1/128'])(
    'is %s',
    (text) => {
      expect(addressRange.accepts(text)).toBe(true);
    },
  );

  it.each([
    ['an address alone', '203.0.113.1'],
    ['more bits than an address has', '203.0.113.0/33'],
    ['more bits than IPv6 has', '2001:db8::/129'],
    ['a number beyond a byte', '256.0.0.0/8'],
    ['a scope', 'fe80::1%eth0/64'],
    ['a range by its ends', '203.0.113.1-203.0.113.9'],
    ['a name', 'office/24'],
    ['two slashes', '203.0.113.0/24/24'],
    ['a negative length', '203.0.113.0/-1'],
    ['a length that begins with 0', '10.0.0.0/016'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(addressRange.accepts(text)).toBe(false);
    expect(addressRange.canonical(text)).toBe(text);
  });

  it('has one spelling for every way to write it', () => {
    const spellings = ['2001:DB8::/32', '2001:db8:0:0::/32', '2001:0db8::/32'];
    expect(new Set(spellings.map(addressRange.canonical))).toEqual(new Set(['2001:db8::/32']));
  });

  it('knows its version', () => {
    expect(['::/0', '0.0.0.0/0'].map(isIPv6Range)).toEqual([true, false]);
  });
});
