import { UNKNOWN } from '../../../../../provider/framework/value';
import { olderPoliciesEnd as rule } from '../../../../../provider/resources/authentication-methods-policy/rules/older-policies-end';
import { findings } from '../../states';
import { state } from '../states';

const at = (policy_migration_state: unknown) => state({ policy_migration_state });

describe(rule.name, () => {
  it.each(['preMigration', 'migrationInProgress'])('advises at the end of %s', (before) => {
    expect(findings(rule, at('migrationComplete'), at(before))).toMatchObject([
      {
        verdict: 'advise',
        detail: expect.stringContaining(`from "${before}" to "migrationComplete"`) as string,
        path: ['policy_migration_state'],
      },
    ]);
  });

  it.each([
    ['migrationComplete', 'migrationComplete'],
    ['migrationComplete', null],
    ['migrationInProgress', 'preMigration'],
    [UNKNOWN, 'preMigration'],
  ])('says nothing of %p after %p', (now, before) => {
    expect(findings(rule, at(now), at(before))).toEqual([]);
  });
});
