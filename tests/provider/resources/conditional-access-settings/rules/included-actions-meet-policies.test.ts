import { UNKNOWN } from '../../../../../provider/framework/value';
import { includedActionsMeetPolicies as rule } from '../../../../../provider/resources/conditional-access-settings/rules/included-actions-meet-policies';
import { findings } from '../../states';
import { excluding, settings } from '../states';

const current = excluding(['accountrecovery', 'enabled']);

describe(rule.name, () => {
  it.each([
    ['leaves', excluding()],
    ['is disabled', excluding(['accountrecovery', 'disabled'])],
    ['only reports', excluding(['accountrecovery', 'enabledForReportingButNotEnforced'])],
  ])('advises where an exclusion %s', (_, planned) => {
    expect(findings(rule, planned, current)).toMatchObject([
      {
        verdict: 'advise',
        detail: expect.stringMatching(/^"accountrecovery" would be excluded no longer/) as string,
      },
    ]);
  });

  it.each([
    ['it stays', current],
    ['one is unknown', settings([UNKNOWN])],
    ['all is unknown', settings(UNKNOWN)],
    ['nothing is said', settings(null)],
  ])('says nothing where %s', (_, planned) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });
});
