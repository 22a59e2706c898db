import { UNKNOWN } from '../../../../../provider/framework/value';
import { approvedApplicationIsRetired as rule } from '../../../../../provider/resources/conditional-access-policy/rules/approved-application-is-retired';
import { demanding, findings, policy } from '../states';

describe(rule.name, () => {
  it.each([
    ['other controls', demanding(['compliantApplication'])],
    ['no grant controls', policy({ grant_controls: null })],
    ['controls that are unknown', demanding(UNKNOWN)],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each([
    ['alone', demanding(['approvedApplication'])],
    ['beside its successor', demanding(['approvedApplication', 'compliantApplication', UNKNOWN])],
  ])('refuses it %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([
      {
        verdict: 'refuse',
        summary: 'Approved applications are retired',
        detail:
          'grant_controls demands "approvedApplication", which Microsoft retired on 2026-06-30: it counts as if it were not there, and Graph may refuse every change of these controls. Demand "compliantApplication" instead.',
        path: ['grant_controls', 'built_in_controls'],
      },
    ]);
  });
});
