import { UNKNOWN } from '../../../../../provider/framework/value';
import { olderPoliciesCountAgain as rule } from '../../../../../provider/resources/authentication-methods-policy/rules/older-policies-count-again';
import { findings } from '../../states';
import { state } from '../states';

const at = (policy_migration_state: unknown) => state({ policy_migration_state });

describe(rule.name, () => {
  it.each(['preMigration', 'migrationInProgress'])('advises on the way back to %s', (now) => {
    expect(findings(rule, at(now), at('migrationComplete'))).toMatchObject([
      {
        verdict: 'advise',
        detail: expect.stringContaining(`from "migrationComplete" to "${now}"`) as string,
        path: ['policy_migration_state'],
      },
    ]);
  });

  it.each([
    ['migrationComplete', 'migrationComplete'],
    ['migrationInProgress', 'preMigration'],
    ['preMigration', 'migrationInProgress'],
    ['preMigration', null],
    [UNKNOWN, 'migrationComplete'],
    [null, 'migrationComplete'],
  ])('says nothing of %p after %p', (now, before) => {
    expect(findings(rule, at(now), at(before))).toEqual([]);
  });
});
