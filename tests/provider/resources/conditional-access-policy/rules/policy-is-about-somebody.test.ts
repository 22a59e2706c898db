import { UNKNOWN } from '../../../../../provider/framework/value';
import { policyIsAboutSomebody as rule } from '../../../../../provider/resources/conditional-access-policy/rules/policy-is-about-somebody';
import { ADA, findings, forUsers, type Given, policy, STAFF } from '../states';

const workloads = (client_applications: Given) =>
  policy({ conditions: { users: null, client_applications } });

describe(rule.name, () => {
  it.each([
    ['users', forUsers({ include_users: [ADA] })],
    ['nobody by name', forUsers({ include_users: ['None'] })],
    ['groups', forUsers({ include_groups: [UNKNOWN] })],
    ['roles', forUsers({ include_roles: [STAFF] })],
    [
      'guests',
      forUsers({
        include_guests_or_external_users: { guest_or_external_user_types: ['internalGuest'] },
      }),
    ],
    ['workloads', workloads({ include_service_principals: ['ServicePrincipalsInMyTenant'] })],
    ['agents', workloads({ include_agent_id_service_principals: ['All'] })],
    [
      'workloads by a filter',
      workloads({ service_principal_filter: { mode: 'include', rule: 'r' } }),
    ],
    ['groups that are unknown', forUsers({ include_groups: UNKNOWN })],
    ['users that are unknown', policy({ conditions: { users: UNKNOWN } })],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each([
    ['no users', policy({ conditions: { users: null } })],
    ['empty users', forUsers({ include_users: [] })],
    ['an exclusion alone', forUsers({ exclude_groups: [STAFF] })],
    ['excluded workloads', workloads({ exclude_service_principals: [ADA] })],
  ])('refuses %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([
      {
        verdict: 'refuse',
        summary: 'A policy about nobody',
        detail:
          'conditions.users includes no user, group, role or guest, and conditions.client_applications no workload. Include whom the policy is about, or ["None"] if nobody is meant.',
        path: ['conditions', 'users'],
      },
    ]);
  });
});
