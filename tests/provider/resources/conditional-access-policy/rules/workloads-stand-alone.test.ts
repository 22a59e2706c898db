import { UNKNOWN } from '../../../../../provider/framework/value';
import { workloadsStandAlone as rule } from '../../../../../provider/resources/conditional-access-policy/rules/workloads-stand-alone';
import { demanding, findings, STAFF } from '../states';

const workloads = { include_service_principals: ['ServicePrincipalsInMyTenant'] };
const planned = (users: unknown, controls: unknown = ['block']) =>
  demanding(controls, {}, { conditions: { users, client_applications: workloads } });

describe(rule.name, () => {
  it.each([
    ['workloads alone', planned(null)],
    ['workloads beside nobody', planned({ include_users: ['None'] })],
    ['users alone', demanding(['mfa'])],
    ['users that are unknown', planned({ include_users: UNKNOWN, include_groups: UNKNOWN })],
    ['controls that are unknown', planned(null, UNKNOWN)],
  ])('passes %s', (_, state) => {
    expect(findings(rule, state)).toEqual([]);
  });

  it.each([
    ['users', { include_users: ['All'] }],
    ['groups', { include_groups: [UNKNOWN] }],
    ['roles', { include_roles: [STAFF] }],
    [
      'guests',
      { include_guests_or_external_users: { guest_or_external_user_types: ['internalGuest'] } },
    ],
  ])('refuses %s beside them', (_, users) => {
    expect(findings(rule, planned(users))).toEqual([
      {
        verdict: 'refuse',
        summary: 'Users beside workloads',
        detail:
          'The policy is about workloads and includes users as well. Declare a policy for each, or set include_users = ["None"].',
        path: ['conditions', 'users'],
      },
    ]);
  });

  it('refuses to demand something of them', () => {
    expect(findings(rule, planned(null, ['mfa', 'compliantDevice']))).toEqual([
      {
        verdict: 'refuse',
        summary: 'A demand that no workload can meet',
        detail:
          'The policy is about workloads, which can only be blocked, and demands mfa, compliantDevice. Demand "block" alone.',
        path: ['grant_controls'],
      },
    ]);
  });
});
