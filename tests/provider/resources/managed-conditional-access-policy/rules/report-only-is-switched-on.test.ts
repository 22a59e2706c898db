import { UNKNOWN } from '../../../../../provider/framework/value';
import { reportOnlyIsSwitchedOn as rule } from '../../../../../provider/resources/managed-conditional-access-policy/rules/report-only-is-switched-on';
import { findings, policy, REPORT_ONLY } from '../states';

const reporting = policy({ state: REPORT_ONLY });

describe(rule.name, () => {
  it.each(['enabled', 'disabled', 'stateOfTomorrow', UNKNOWN])('passes %p', (state) => {
    expect(findings(rule, policy({ state }), reporting)).toEqual([]);
  });

  it.each([
    ['becomes so', policy()],
    ['is so already', reporting],
  ])('reminds of one that %s, at every plan', (_, current) => {
    expect(findings(rule, reporting, current)).toEqual([
      {
        verdict: 'remind',
        summary: 'Microsoft will enable the policy',
        detail: expect.stringMatching(/no sooner than 45 days .* 28 days of notice/) as string,
        path: ['state'],
      },
    ]);
  });
});
