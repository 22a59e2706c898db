import { UNKNOWN } from '../../../../../provider/framework/value';
import { usersReadOtherUsers as rule } from '../../../../../provider/resources/authorization-policy/rules/users-read-other-users';
import { findings } from '../../states';
import { permitting } from '../states';

describe(rule.name, () => {
  it('refuses to keep them from it', () => {
    expect(findings(rule, permitting({ allowed_to_read_other_users: false }))).toMatchObject([
      {
        verdict: 'refuse',
        path: ['default_user_role_permissions', 'allowed_to_read_other_users'],
      },
    ]);
  });

  it.each([
    [{ allowed_to_read_other_users: true }],
    [{ allowed_to_read_other_users: UNKNOWN }],
    [{}],
    [UNKNOWN],
    [null],
  ])('takes %p', (permissions) => {
    expect(findings(rule, permitting(permissions))).toEqual([]);
  });
});
