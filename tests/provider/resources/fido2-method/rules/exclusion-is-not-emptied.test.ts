import { UNKNOWN } from '../../../../../provider/framework/value';
import { exclusionIsNotEmptied as rule } from '../../../../../provider/resources/fido2-method/rules/exclusion-is-not-emptied';
import { ADA, ADMINS, STAFF, findings, state } from '../states';

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
});
