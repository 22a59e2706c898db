import { UNKNOWN } from '../../../../../../provider/framework/value';
import { exclusionIsNotEmptied } from '../../../../../../provider/resources/define/targets/rules/exclusion-is-not-emptied';
import { ADA, ADMINS, STAFF, findings, state, words } from '../../method/states';

const rule = exclusionIsNotEmptied(words.page);

describe(rule.name, () => {
  it.each([
    ['exclude_group_ids', [ADMINS, STAFF]],
    ['exclude_user_ids', [ADA]],
  ])('refuses to empty %s, naming who would be let in', (name, ids) => {
    expect(findings(rule, state({ [name]: [] }), state({ [name]: ids }))).toEqual([
      {
        verdict: 'refuse',
        summary: 'An exclusion would be emptied',
        detail: `${name} is empty, but excludes ${ids.join(', ')} now: they would be let in. Set allow_empty_exclusions = true if that is meant.`,
        path: [name],
      },
    ]);
  });

  it.each([
    ['allowed', state({ allow_empty_exclusions: true })],
    ['partial', state({ exclude_group_ids: [STAFF] })],
    ['unknown', state({ exclude_group_ids: UNKNOWN })],
    ['of one unknown group', state({ exclude_group_ids: [UNKNOWN] })],
    ['not declared', state({ exclude_group_ids: null })],
  ])('passes where the change is %s', (_, planned) => {
    expect(findings(rule, planned, state({ exclude_group_ids: [ADMINS, STAFF] }))).toEqual([]);
  });

  it('passes where nobody was excluded', () => {
    expect(findings(rule, state())).toEqual([]);
  });

  it('looks where a part of the state says whom it is for', () => {
    const within = exclusionIsNotEmptied(words.page, [['campaign']]);
    const part = (exclude_group_ids: string[]) =>
      ({ allow_empty_exclusions: null, campaign: { exclude_group_ids } }) as never;
    expect(findings(within, part([]), part([STAFF]))).toMatchObject([
      {
        detail: expect.stringMatching(/^campaign\.exclude_group_ids is empty/) as string,
        path: ['campaign', 'exclude_group_ids'],
      },
    ]);
  });
});
