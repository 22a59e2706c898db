import { UNKNOWN } from '../../../../../provider/framework/value';
import { kindNeverChanges as rule } from '../../../../../provider/resources/named-location/rules/kind-never-changes';
import { byCountry, byIp, findings } from '../states';

describe(rule.name, () => {
  it.each([
    ['a creation', byIp(), null],
    ['a change within a kind', byIp({ is_trusted: true }), byIp()],
    ['countries that stay countries', byCountry(), byCountry()],
  ])('passes %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it.each([
    ['ip', 'country', byCountry(), byIp()],
    ['country', 'ip', byIp(), byCountry()],
  ])('refuses to make %s into %s', (was, becomes, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([
      {
        verdict: 'refuse',
        summary: 'The kind of a named location never changes',
        detail: `It is a location by ${was} and would become one by ${becomes}. Declare a second location, let the policies name it, then remove this one.`,
        path: [becomes],
      },
    ]);
  });

  it.each([
    ['ranges', { ...byCountry(), ip: UNKNOWN }],
    ['countries', { ...byCountry(), country: UNKNOWN }],
  ])('waits while the %s are unknown', (_, planned) => {
    expect(findings(rule, planned as never, byIp())).toEqual([]);
  });

  it('leaves a location of neither kind to the validation', () => {
    expect(findings(rule, { ...byIp(), ip: null }, byIp())).toEqual([]);
  });
});
