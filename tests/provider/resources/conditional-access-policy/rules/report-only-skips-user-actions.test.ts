import { UNKNOWN } from '../../../../../provider/framework/value';
import { reportOnlySkipsUserActions as rule } from '../../../../../provider/resources/conditional-access-policy/rules/report-only-skips-user-actions';
import { about, findings } from '../states';

const state = 'enabledForReportingButNotEnforced';
const actions = { include_user_actions: ['urn:user:registersecurityinfo'] };

describe(rule.name, () => {
  it.each([
    ['applications', about({ include_applications: ['All'] }, { state })],
    ['a policy that is enforced', about(actions, { state: 'enabled' })],
    ['a policy that is off', about(actions, { state: 'disabled' })],
    ['a state that is unknown', about(actions, { state: UNKNOWN })],
    ['actions that are unknown', about({ include_user_actions: UNKNOWN }, { state })],
  ])('says nothing of %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it('reminds that nothing is reported', () => {
    const planned = about(actions, { state });
    expect(findings(rule, planned, planned)).toEqual([
      {
        verdict: 'remind',
        summary: 'Report-only does not see user actions',
        detail:
          'The policy is about user actions and in report-only: it enforces nothing, and nothing is reported of it, so no log shows whom it would stop. Try it on a pilot group with state = "enabled".',
        path: ['state'],
      },
    ]);
  });
});
