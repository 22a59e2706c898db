import { Diagnostics } from '../../../../../provider/framework/diagnostics';
import { UNKNOWN } from '../../../../../provider/framework/value';
import { WHOLE } from '../../../../../provider/resources/define/targets/targeted';
import { validateTargets } from '../../../../../provider/resources/define/targets/validate';
import { ADA, everyone, group, type Overrides, STAFF, state, user } from '../method/states';

const problems = (include_targets: Overrides['include_targets']): string[] => {
  const diagnostics = new Diagnostics();
  validateTargets(state({ include_targets: include_targets ?? null }), WHOLE, diagnostics);
  return diagnostics.toWire().map(({ detail }) => detail);
};
const none = { ...everyone, all_users: null };

describe('validation of targets', () => {
  it.each<[string, Overrides['include_targets']]>([
    ['of one kind each', [everyone, group(STAFF), user(ADA)]],
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
      `include_targets names ${STAFF} more than once. Keep one of them.`,
    ],
    [
      'all users twice',
      [everyone, everyone],
      'include_targets names all_users more than once. Keep one of them.',
    ],
  ])('refuses %s', (_, targets, detail) => {
    expect(problems(targets)).toEqual([detail]);
  });
});
