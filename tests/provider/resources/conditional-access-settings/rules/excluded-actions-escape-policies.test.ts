import { UNKNOWN } from '../../../../../provider/framework/value';
import { excludedActionsEscapePolicies as rule } from '../../../../../provider/resources/conditional-access-settings/rules/excluded-actions-escape-policies';
import { findings } from '../../states';
import { excluding, settings } from '../states';

const REPORT = 'enabledForReportingButNotEnforced';

describe(rule.name, () => {
  it.each([
    ['added', excluding()],
    ['enforced', excluding(['accountrecovery', REPORT])],
    ['new where Graph said nothing', settings(null)],
  ])('advises where an exclusion is %s', (_, current) => {
    expect(findings(rule, excluding(['accountrecovery', 'enabled']), current)).toMatchObject([
      {
        verdict: 'advise',
        detail: expect.stringMatching(/^"accountrecovery" would be excluded: /) as string,
        path: ['user_action_exclusions'],
      },
    ]);
  });

  it.each([
    ['it was there', excluding(['a', 'enabled']), excluding(['a', 'enabled'])],
    ['it only reports', excluding(['a', REPORT]), excluding()],
    ['its state is unknown', excluding(['a', UNKNOWN]), excluding()],
    ['all is unknown', settings(UNKNOWN), excluding()],
  ])('says nothing where %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });
});
