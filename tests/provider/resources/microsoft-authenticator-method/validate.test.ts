import { Diagnostics } from '../../../../provider/framework/diagnostics';
import { UNKNOWN } from '../../../../provider/framework/value';
import { schema } from '../../../../provider/resources/microsoft-authenticator-method/schema';
import { validate } from '../../../../provider/resources/microsoft-authenticator-method/validate';
import { STAFF } from '../define/method/states';
import { statesOf } from '../states';

const state = statesOf(schema);

function problems(include_target: unknown): string[] {
  const diagnostics = new Diagnostics();
  const feature_settings = { companion_app_allowed_state: { include_target } };
  validate(state({ feature_settings }), diagnostics);
  return diagnostics.toWire().map(({ detail }) => detail);
}

describe('the targets of features', () => {
  it.each([
    ['none', null],
    ['everybody', { all_users: true }],
    ['a group', { group_id: STAFF }],
    ['an unknown role', { role_id: UNKNOWN }],
    ['unknown ones', UNKNOWN],
  ])('may be %s', (_, target) => {
    expect(problems(target)).toEqual([]);
  });

  it.each([
    ['no kind', {}, 'none'],
    ['two kinds', { group_id: STAFF, role_id: STAFF }, 'group_id and role_id'],
  ])('may not be of %s', (_, target, given) => {
    expect(problems(target)).toEqual([
      `A target sets ${given} of all_users, group_id, administrative_unit_id, role_id. Set exactly one.`,
    ]);
  });
});
