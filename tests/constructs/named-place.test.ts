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

  it('refuses an empty list, by its type and by a filter that leaves nothing', () => {
    // @ts-expect-error -- a range is needed
    expect(() => NamedPlace.network(stackOf(), 'P', { ...network, ranges: [] })).toThrow(
      'dev/P: no range is named; expected addresses in CIDR notation, like "198.51.100.0/24"',
    );
    // @ts-expect-error -- a country is needed
    expect(() => NamedPlace.countries(stackOf(), 'P', { name: 'P', countries: [] })).toThrow(
      'dev/P: no country is named; expected two capital letters, like "CH"',
    );
  });
});
