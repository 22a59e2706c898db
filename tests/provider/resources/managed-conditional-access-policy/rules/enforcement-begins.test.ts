import { UNKNOWN } from '../../../../../provider/framework/value';
import { enforcementBegins as rule } from '../../../../../provider/resources/managed-conditional-access-policy/rules/enforcement-begins';
import { findings, policy, REPORT_ONLY } from '../states';

describe(rule.name, () => {
  it.each([
    ['one that stays enabled', 'enabled', 'enabled'],
    ['one that is turned off', 'disabled', 'enabled'],
    ['one that only reports', REPORT_ONLY, 'disabled'],
    ['a state that is not known yet', UNKNOWN, 'disabled'],
  ])('passes %s', (_, state, before) => {
    expect(findings(rule, policy({ state }), policy({ state: before }))).toEqual([]);
  });

  it.each(['disabled', REPORT_ONLY, 'stateOfTomorrow'])('tells of one that was %s', (before) => {
    expect(findings(rule, policy(), policy({ state: before }))).toEqual([
      {
        verdict: 'advise',
        summary: 'A policy of Microsoft’s will be enforced',
        detail: expect.stringContaining('`conditions` and `grant_controls` show') as string,
        path: ['state'],
      },
    ]);
  });
});
