import { UNKNOWN } from '../../../../../provider/framework/value';
import { trustedRangeGrows as rule } from '../../../../../provider/resources/named-location/rules/trusted-range-grows';
import { byCountry, byIp, findings } from '../states';

const trusted = (...ip_ranges: unknown[]): ReturnType<typeof byIp> =>
  byIp({ is_trusted: true, ip_ranges });

describe(rule.name, () => {
  it.each([
    ['ranges that are not trusted', byIp(), null],
    ['countries', byCountry(), byCountry()],
    ['what was trusted before', trusted('203.0.113.0/24'), trusted('203.0.113.0/24')],
    ['another spelling', trusted('2001:DB8:0::/32'), trusted('2001:db8::/32')],
    ['fewer ranges', trusted('203.0.113.0/24'), trusted('203.0.113.0/24', '192.0.2.0/24')],
  ])('says nothing of %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it.each([
    ['a new location', trusted('203.0.113.0/24'), null],
    ['a location that becomes trusted', trusted('203.0.113.0/24'), byIp()],
    ['a new range', trusted('203.0.113.0/24', '192.0.2.0/24'), trusted('192.0.2.0/24')],
  ])('names the addresses of %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([
      {
        verdict: 'advise',
        summary: 'More addresses become trusted by location "Offices"',
        detail:
          'Sign-ins from 203.0.113.0/24 will count as coming from a trusted location, in every policy that includes or excludes trusted locations.',
        path: ['ip'],
      },
    ]);
  });

  it('waits for what is unknown', () => {
    expect(findings(rule, byIp({ is_trusted: UNKNOWN }), byIp())).toEqual([]);
    expect(findings(rule, trusted(UNKNOWN), byIp())).toEqual([]);
    expect(findings(rule, byIp({ is_trusted: true, ip_ranges: UNKNOWN }), byIp())).toEqual([]);
  });
});
