import { UNKNOWN } from '../../../../../provider/framework/value';
import { otherProviderTakesOver as rule } from '../../../../../provider/resources/external-authentication-method/rules/other-provider-takes-over';
import { findings, method, reaching } from '../states';

const ELSEWHERE = 'https://contoso.example/.well-known/openid-configuration';

describe(rule.name, () => {
  it.each([
    ['a creation', method(), null],
    ['a change of something else', method({ state: 'enabled' }), method()],
    ['settings that are not known yet', method({ open_id_connect_setting: UNKNOWN }), method()],
    ['a URL that is not known yet', reaching({ discovery_url: UNKNOWN }), method()],
  ])('passes %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it.each([
    ['discovery_url', 'The discovery URL', ELSEWHERE],
    ['client_id', 'The id by which the provider knows Entra', 'entra-production'],
  ])('says where %s leads', (name, what, value) => {
    const [finding, ...others] = findings(rule, reaching({ [name]: value }), method());
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      verdict: 'advise',
      summary: 'Sign-ins go to another provider',
      path: ['open_id_connect_setting', name],
    });
    expect(finding?.detail).toContain(`${what} changes from "`);
    expect(finding?.detail).toContain(`" to "${value}"`);
  });

  it('tells both of a change of both', () => {
    const planned = reaching({ discovery_url: ELSEWHERE, client_id: 'entra' });
    expect(findings(rule, planned, method())).toHaveLength(2);
  });
});
