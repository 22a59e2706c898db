import { UNKNOWN } from '../../../../../provider/framework/value';
import { alternativeReplacesAuthentication as rule } from '../../../../../provider/resources/conditional-access-policy/rules/alternative-replaces-authentication';
import { demanding, findings, policy, STRENGTH } from '../states';

const either = (controls: unknown, more = {}) => demanding(controls, { operator: 'OR', ...more });

describe(rule.name, () => {
  it.each([
    ['both of them', demanding(['mfa', 'compliantDevice'])],
    ['one demand', either(['mfa'])],
    ['devices alone', either(['compliantDevice', 'domainJoinedDevice'])],
    ['no grant controls', policy({ grant_controls: null })],
    ['an operator that is unknown', demanding(['mfa', 'compliantDevice'], { operator: UNKNOWN })],
    ['controls that are unknown', either(UNKNOWN)],
  ])('says nothing of %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each([
    ['"mfa"', 'compliantDevice', either(['mfa', 'compliantDevice'])],
    [
      '"mfa"',
      'compliantDevice or domainJoinedDevice',
      either(['compliantDevice', 'mfa', 'domainJoinedDevice']),
    ],
    [
      'the strength',
      'compliantDevice',
      either(['compliantDevice'], { authentication_strength_id: STRENGTH }),
    ],
    ['"mfa"', 'terms', either(['mfa'], { terms_of_use: ['terms'] })],
  ])('advises that %s is not needed', (authentication, enough, planned) => {
    expect(findings(rule, planned)).toEqual([
      {
        verdict: 'advise',
        summary: 'Multifactor authentication is one of several ways',
        detail: `operator is "OR", so whoever meets ${enough} gets in with a password alone, without ${authentication}. Set operator = "AND" if both are meant.`,
        path: ['grant_controls', 'operator'],
      },
    ]);
  });
});
