import { Diagnostics } from '../../../../provider/framework/diagnostics';
import { UNKNOWN } from '../../../../provider/framework/value';
import { validate } from '../../../../provider/resources/fido2-method/validate';
import { ADA, everyone, group, type Overrides, STAFF, state, user } from './states';

const problems = (include_targets: Overrides['include_targets']): string[] => {
  const diagnostics = new Diagnostics();
  validate(state({ include_targets: include_targets ?? null }), diagnostics);
  return diagnostics.toWire().map(({ detail }) => detail);
};
const none = { ...everyone('default'), all_users: null };

describe('validation of targets', () => {
  it.each<[string, Overrides['include_targets']]>([
    ['of one kind each', [everyone('default'), group(STAFF, 'default'), user(ADA, 'default')]],
    ['that are not declared', null],
    ['that are unknown', UNKNOWN],
    ['of which one is unknown', [UNKNOWN, group(STAFF)]],
    [
      'whose ids are unknown',
      [
        { ...group(STAFF), group_id: UNKNOWN },
        { ...group(STAFF), group_id: UNKNOWN },
      ],
    ],
  ])('takes targets %s', (_, targets) => {
    expect(problems(targets)).toEqual([]);
  });

  it.each<[string, Overrides['include_targets'], string]>([
    ['no kind', [none], 'A target sets none of all_users, group_id and user_id. Set exactly one.'],
    [
      'two kinds',
      [{ ...group(STAFF), user_id: ADA }],
      'A target sets group_id and user_id of all_users, group_id and user_id. Set exactly one.',
    ],
    [
      'two kinds, one unknown',
      [{ ...group(STAFF), all_users: UNKNOWN }],
      'A target sets all_users and group_id of all_users, group_id and user_id. Set exactly one.',
    ],
    [
      'the same group in two spellings',
      [group(STAFF), group(`/groups/${STAFF.toUpperCase()}`)],
      `include_targets names ${STAFF} more than once. Put its profiles into one target.`,
    ],
    [
      'all users twice',
      [everyone('a'), everyone('b')],
      'include_targets names all_users more than once. Put its profiles into one target.',
    ],
  ])('refuses %s', (_, targets, detail) => {
    expect(problems(targets)).toEqual([detail]);
  });
});
