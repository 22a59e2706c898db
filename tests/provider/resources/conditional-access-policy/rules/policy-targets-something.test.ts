import { UNKNOWN } from '../../../../../provider/framework/value';
import { policyTargetsSomething as rule } from '../../../../../provider/resources/conditional-access-policy/rules/policy-targets-something';
import { about, findings, policy } from '../states';

const attributeRule = 'CustomSecurityAttribute.A_b -eq "c"';

describe(rule.name, () => {
  it.each([
    ['applications', about({ include_applications: ['None'] })],
    [
      'a filter that includes',
      about({ application_filter: { mode: 'include', rule: attributeRule } }),
    ],
    [
      'a filter whose mode is unknown',
      about({ application_filter: { mode: UNKNOWN, rule: attributeRule } }),
    ],
    ['a user action', about({ include_user_actions: ['urn:user:registerdevice'] })],
    ['a context', about({ include_authentication_context_class_references: ['c9'] })],
    ['applications that are unknown', about({ include_applications: UNKNOWN })],
    ['an application that is unknown', about({ include_applications: [UNKNOWN] })],
    ['targets that are unknown', policy({ conditions: { applications: UNKNOWN } })],
    ['conditions that are unknown', policy({ conditions: UNKNOWN })],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each([
    ['no targets', policy({ conditions: { applications: null } })],
    ['empty targets', about({ include_applications: [] })],
    ['an exclusion alone', about({ exclude_applications: ['Office365'] })],
    [
      'a filter that excludes',
      about({ application_filter: { mode: 'exclude', rule: attributeRule } }),
    ],
  ])('refuses %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([
      {
        verdict: 'refuse',
        summary: 'A policy about nothing',
        detail:
          'conditions.applications includes no application, user action or authentication context. Include what the policy protects, or ["All"].',
        path: ['conditions', 'applications'],
      },
    ]);
  });
});
