import { UNKNOWN } from '../../../../../provider/framework/value';
import { nameNeverChanges as rule } from '../../../../../provider/resources/external-authentication-method/rules/name-never-changes';
import { findings, method } from '../states';

describe(rule.name, () => {
  it.each([
    ['a creation', method(), null],
    ['a change of something else', method({ state: 'enabled' }), method()],
    ['a name that is not known yet', method({ display_name: UNKNOWN }), method()],
  ])('passes %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it.each(['ADATUM', 'Contoso "MFA" \u202e'])('refuses %j', (name) => {
    const [finding, ...others] = findings(rule, method({ display_name: name }), method());
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      verdict: 'refuse',
      summary: 'The name of an external method never changes',
      path: ['display_name'],
    });
    expect(finding?.detail).toMatch(/^It is "Adatum" and would become /);
    expect(finding?.detail).not.toContain('\u202e');
  });
});
