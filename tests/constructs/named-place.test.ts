import { NamedPlace } from '../../constructs';
import { resourceOf, stackOf } from './synthesise';

describe('NamedPlace', () => {
  it('is a network by its public addresses, created before an old one goes', () => {
    const stack = stackOf();
    NamedPlace.network(stack, 'Offices', {
      name: 'Offices',
      ranges: ['198.51.100.0/24', '2001:db8::/32'],
      trusted: true,
    });
    expect(resourceOf(stack, 'entra_named_location.offices')).toEqual({
      display_name: 'Offices',
      ip: { ip_ranges: ['198.51.100.0/24', '2001:db8::/32'], is_trusted: true },
      lifecycle: { create_before_destroy: true },
    });
  });

  it('is countries', () => {
    const stack = stackOf();
    NamedPlace.countries(stack, 'Home', { name: 'Home', countries: ['CH', 'JP'] });
    expect(resourceOf(stack, 'entra_named_location.home')).toMatchObject({
      country: { countries_and_regions: ['CH', 'JP'] },
    });
  });

  const network = { name: 'Offices', trusted: false };

  it.each([
    [
      () => NamedPlace.network(stackOf(), 'P', { ...network, ranges: ['office'] }),
      'dev/P: "office" is no range; expected addresses in CIDR notation',
    ],
    [
      () => NamedPlace.network(stackOf(), 'P', { ...network, ranges: ['198.51.100.1'] }),
      '"198.51.100.1" is no range',
    ],
    [
      () =>
        NamedPlace.network(stackOf(), 'P', { ...network, name: '', ranges: ['198.51.100.0/24'] }),
      'dev/P: the place has no name',
    ],
    [
      () => NamedPlace.countries(stackOf(), 'P', { name: 'P', countries: ['Japan'] }),
      'dev/P: "Japan" is no country; expected two capital letters',
    ],
  ])('refuses what is no place', (make, message) => {
    expect(make).toThrow(message);
  });

  const placeOf = (range: string, trusted: boolean) => (): unknown =>
    NamedPlace.network(stackOf(), 'P', { name: 'Offices', trusted, ranges: [range] });

  it.each([
    '256.0.0.0/24',
    '198.51.100.0/33',
    '2001:db8::/129',
    '2001:db8::%eth0/64',
    '198.51.100/24',
    ':::/32',
  ])('refuses %s, which is no range', (range) => {
    expect(placeOf(range, false)).toThrow(`dev/P: "${range}" is no range; expected addresses`);
  });

  it.each(['0.0.0.0/0', '198.0.0.0/8', '::/0', '2000::/8'])(
    'refuses %s, a large part of the internet',
    (range) => {
      expect(placeOf(range, false)).toThrow(
        `dev/P: "${range}" is too wide a range; expected more than 8 bits of network`,
      );
    },
  );

  it.each([
    '10.1.0.0/16',
    '172.0.0.0/9',
    '192.168.1.0/24',
    '100.64.0.0/24',
    '169.254.1.1/32',
    'fd00::/32',
    'fe80::/64',
    '::1/128',
  ])('trusts no private addresses: %s', (range) => {
    expect(placeOf(range, true)).toThrow(
      `dev/P: "${range}" holds private addresses, which Microsoft never sees, and is trusted; name the public addresses of the network`,
    );
    expect(placeOf(range, false)).not.toThrow();
  });

  it.each(['9.0.0.0/9', '11.0.0.0/9', '2001:db8::/32'])('trusts public addresses: %s', (range) => {
    expect(placeOf(range, true)).not.toThrow();
  });

  it('refuses an empty list, by its type and by a filter that leaves nothing', () => {
    // @ts-expect-error -- a range is needed
    expect(() => NamedPlace.network(stackOf(), 'P', { ...network, ranges: [] })).toThrow(
      'dev/P: no range is named; name one at least',
    );
    // @ts-expect-error -- a country is needed
    expect(() => NamedPlace.countries(stackOf(), 'P', { name: 'P', countries: [] })).toThrow(
      'dev/P: no country is named; name one at least',
    );
  });
});
