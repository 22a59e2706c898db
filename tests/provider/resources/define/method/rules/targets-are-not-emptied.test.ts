import { UNKNOWN } from '../../../../../../provider/framework/value';
import { targetsAreNotEmptied } from '../../../../../../provider/resources/define/method/rules/targets-are-not-emptied';
import { everyone, findings, group, STAFF, state, words } from '../states';

const rule = targetsAreNotEmptied(words);
const before = state({ include_targets: [group(STAFF), everyone] });

describe(rule.name, () => {
  it('refuses a method that is on without a target, where it had some', () => {
    expect(findings(rule, state({ include_targets: [] }), before)).toEqual([
      {
        verdict: 'refuse',
        summary: 'The targets of a method would be emptied',
        detail: `include_targets is empty, but reaches group ${STAFF}, all_users now: nobody could sign in with a passkey any more. Name its targets, or set state = "disabled" if that is meant.`,
        path: ['include_targets'],
      },
    ]);
  });

  it.each([
    ['one target is left', state({ include_targets: [group(STAFF)] })],
    ['the method is off', state({ state: 'disabled', include_targets: [] })],
    ['the method may be off', state({ state: UNKNOWN, include_targets: [] })],
    ['targets are unknown', state({ include_targets: UNKNOWN })],
    ['a target is unknown', state({ include_targets: [UNKNOWN] })],
    ['targets are not declared', state({ include_targets: null })],
  ])('passes where %s', (_, planned) => {
    expect(findings(rule, planned, before)).toEqual([]);
  });

  it('passes a method that had none', () => {
    expect(findings(rule, state({ include_targets: [] }))).toEqual([]);
  });
});
