import type { NamedLocation } from '../../../../graph/conditional-access/named-locations';
import {
  fromGraph,
  kindProblem,
  toGraph,
} from '../../../../provider/resources/named-location/mapping';
import { byCountry, byIp } from './states';

const IP = '#microsoft.graph.ipNamedLocation';
const v4 = (cidrAddress: string): object => ({
  '@odata.type': '#microsoft.graph.iPv4CidrRange',
  cidrAddress,
});

const wire = (properties: object): NamedLocation =>
  ({ id: 'l', displayName: 'Offices', ...properties }) as NamedLocation;

describe('toGraph', () => {
  it('names the kind of the location and of every range', () => {
    const state = byIp({ ip_ranges: ['203.0.113.0/24', '2001:db8::/32'], is_trusted: true });
    expect(toGraph(state, undefined)).toEqual({
      body: {
        '@odata.type': IP,
        displayName: 'Offices',
        isTrusted: true,
        ipRanges: [
          v4('203.0.113.0/24'),
          { '@odata.type': '#microsoft.graph.iPv6CidrRange', cidrAddress: '2001:db8::/32' },
        ],
      },
      beta: false,
    });
  });

  it('sends ranges of another form back as they are', () => {
    const odd = { '@odata.type': '#microsoft.graph.iPv4Range', lowerAddress: '192.0.2.1' };
    const live = wire({ '@odata.type': IP, ipRanges: [odd, v4('192.0.2.0/24')] });
    expect(toGraph(byIp(), live).body).toMatchObject({ ipRanges: [v4('203.0.113.0/24'), odd] });
  });

  it('writes countries in upper case', () => {
    expect(toGraph(byCountry({ countries_and_regions: ['jp'] }), undefined).body).toMatchObject({
      '@odata.type': '#microsoft.graph.countryNamedLocation',
      countriesAndRegions: ['JP'],
      countryLookupMethod: 'clientIpAddress',
    });
  });
});

describe('fromGraph', () => {
  it.each([
    ['IP ranges', byIp({ ip_ranges: ['203.0.113.0/24'], is_trusted: true })],
    ['countries', byCountry({ include_unknown_countries_and_regions: true })],
  ])('reads back what was written of %s', (_, state) => {
    const written = { ...wire({}), ...toGraph(state, undefined).body };
    expect(fromGraph({ ...written, displayName: state.display_name })).toEqual(state);
  });

  it('takes what is missing for what Graph documents as default', () => {
    expect(fromGraph(wire({ '@odata.type': IP }))).toEqual(byIp({ ip_ranges: [] }));
    expect(
      fromGraph(
        wire({ '@odata.type': '#microsoft.graph.countryNamedLocation', displayName: 'Home' }),
      ),
    ).toEqual(byCountry({ countries_and_regions: [] }));
  });
});

describe('kindProblem', () => {
  it('lets nobody manage a location that is neither of ranges nor of countries', () => {
    const ofKind = (kind: string) =>
      kindProblem(wire({ '@odata.type': `#microsoft.graph.${kind}` }));
    expect([ofKind('ipNamedLocation'), ofKind('countryNamedLocation')]).toEqual([
      undefined,
      undefined,
    ]);
    expect(ofKind('compliantNetworkNamedLocation')).toBe(
      'It is of the kind "#microsoft.graph.compliantNetworkNamedLocation", and only locations of IP ranges or of countries can be managed. Policies can name it by its id.',
    );
  });
});
