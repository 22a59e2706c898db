import { UNKNOWN } from '../../../../../provider/framework/value';
import { policyNeverChanges as rule } from '../../../../../provider/resources/managed-conditional-access-policy/rules/policy-never-changes';
import { findings, policy, POLICY } from '../states';

const OTHER = 'b0b00000-0000-4000-80d0-000000000002';

describe(rule.name, () => {
  it.each([
    ['the same id', POLICY],
    ['another spelling of it', POLICY.toUpperCase()],
    ['its path', `/identity/conditionalAccess/policies/${POLICY}`],
    ['an id that is not known yet', UNKNOWN],
  ])('passes %s', (_, id) => {
    expect(findings(rule, policy({ policy_id: id }), policy())).toEqual([]);
  });

  it('refuses another policy', () => {
    expect(findings(rule, policy({ policy_id: OTHER }), policy())).toEqual([
      {
        verdict: 'refuse',
        summary: 'A resource stays with its policy',
        detail: `It manages policy ${POLICY} and would go over to ${OTHER}. Declare a second resource for that one.`,
        path: ['policy_id'],
      },
    ]);
  });
});
