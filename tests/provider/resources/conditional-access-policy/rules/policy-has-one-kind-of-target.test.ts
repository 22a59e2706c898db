import { UNKNOWN } from '../../../../../provider/framework/value';
import { policyHasOneKindOfTarget as rule } from '../../../../../provider/resources/conditional-access-policy/rules/policy-has-one-kind-of-target';
import { about, findings, policy } from '../states';

const filter = { mode: 'include', rule: 'CustomSecurityAttribute.A_b -eq "c"' };

describe(rule.name, () => {
  it.each([
    ['applications', about({ include_applications: ['All'], exclude_applications: ['Office365'] })],
    ['a filter', about({ application_filter: filter })],
    ['user actions', about({ include_user_actions: ['urn:user:registersecurityinfo'] })],
    ['contexts', about({ include_authentication_context_class_references: ['c1'] })],
    ['nothing', about({})],
    ['what is unknown', about({ include_applications: ['All'], include_user_actions: UNKNOWN })],
    ['targets that are unknown', policy({ conditions: { applications: UNKNOWN } })],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each([
    [
      'applications and user actions',
      about({ include_applications: ['All'], include_user_actions: [UNKNOWN] }),
    ],
    [
      'applications and user actions',
      about({
        exclude_applications: ['Office365'],
        include_user_actions: ['urn:user:registersecurityinfo'],
      }),
    ],
    [
      'user actions and authentication contexts',
      about({
        include_user_actions: ['urn:user:registerdevice'],
        include_authentication_context_class_references: ['c1'],
      }),
    ],
    [
      'applications and authentication contexts',
      about({
        application_filter: filter,
        include_authentication_context_class_references: ['c1'],
      }),
    ],
  ])('refuses %s', (kinds, planned) => {
    expect(findings(rule, planned)).toEqual([
      {
        verdict: 'refuse',
        summary: 'Targets of more than one kind',
        detail: `A policy is about one kind of target, and this one is about ${kinds}. Declare a policy for each.`,
        path: ['conditions', 'applications'],
      },
    ]);
  });
});
