import { UNKNOWN } from '../../../../../provider/framework/value';
import { actionsAreDistinct as rule } from '../../../../../provider/resources/conditional-access-settings/rules/actions-are-distinct';
import { findings } from '../../states';
import { excluding, settings } from '../states';

describe(rule.name, () => {
  it('refuses an action with two states', () => {
    expect(findings(rule, excluding(['a', 'enabled'], ['a', 'disabled']))).toMatchObject([
      {
        verdict: 'refuse',
        detail: 'user_action_exclusions has "a" more than once. Keep one of them.',
      },
    ]);
  });

  it.each([
    excluding(['a', 'enabled'], ['b', 'enabled']),
    excluding([UNKNOWN, 'enabled'], [UNKNOWN, 'disabled']),
    settings(UNKNOWN),
    settings(null),
  ])('takes what is distinct or unknown', (planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });
});
