import { UNKNOWN } from '../../../../../provider/framework/value';
import { protectionEnds as rule } from '../../../../../provider/resources/managed-conditional-access-policy/rules/protection-ends';
import { findings, policy, REPORT_ONLY } from '../states';

const said = (state: unknown, before: string): string[] =>
  findings(rule, policy({ state }), policy({ state: before })).map(
    ({ verdict, summary }) => `${verdict}: ${summary}`,
  );

describe(rule.name, () => {
  it.each([
    ['enabled', 'enabled'],
    ['enabled', 'disabled'],
    ['disabled', 'disabled'],
    [REPORT_ONLY, REPORT_ONLY],
    [REPORT_ONLY, 'disabled'],
    ['stateOfTomorrow', 'enabled'],
    [UNKNOWN, 'enabled'],
  ])('passes %p after %s', (state, before) => {
    expect(said(state, before)).toEqual([]);
  });

  it.each([
    ['disabled', 'enabled', 'A policy of Microsoft’s is enforced no longer'],
    [REPORT_ONLY, 'enabled', 'A policy of Microsoft’s is enforced no longer'],
    ['disabled', REPORT_ONLY, 'A policy of Microsoft’s is declined'],
  ])('tells of %s after %s', (state, before, summary) => {
    expect(said(state, before)).toEqual([`advise: ${summary}`]);
  });
});
