import { Diagnostics } from '../../../../provider/framework/diagnostics';
import { UNKNOWN } from '../../../../provider/framework/value';
import { validate } from '../../../../provider/resources/named-location/validate';
import { byCountry, byIp } from './states';

const problems = (config: object): string[] => {
  const diagnostics = new Diagnostics();
  validate(config as never, diagnostics);
  return diagnostics.toWire().map(({ detail }) => detail);
};

describe('a declaration of a named location', () => {
  it.each([
    ['ranges', byIp()],
    ['countries', byCountry()],
    ['what is unknown', { ...byIp(), ip: UNKNOWN, country: UNKNOWN }],
    ['ranges that are unknown', byIp({ ip_ranges: UNKNOWN })],
  ])('may be of %s', (_, config) => {
    expect(problems(config)).toEqual([]);
  });

  it.each([
    ['neither kind', { ...byIp(), ip: null }, /^It sets neither ip nor country\./],
    ['both kinds', { ...byIp(), country: byCountry().country }, /^It sets both ip and country\./],
    ['no range', byIp({ ip_ranges: [] }), /^ip\.ip_ranges is empty: .* at least one range\.$/],
    [
      'half of the Internet',
      byIp({ ip_ranges: ['203.0.113.0/24', '10.0.0.0/8', '2000::/9'] }),
      /^"10\.0\.0\.0\/8" has a mask of 8 bits; .* Divide it into smaller ranges\.$/,
    ],
    [
      'no country',
      byCountry({ countries_and_regions: [] }),
      /^country\.countries_and_regions is empty: .* at least one country\.$/,
    ],
  ])('cannot be of %s', (_, config, expected) => {
    expect(problems(config)).toEqual([expect.stringMatching(expected)]);
  });
});
