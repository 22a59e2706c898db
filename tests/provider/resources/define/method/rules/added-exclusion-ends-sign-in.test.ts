import { UNKNOWN } from '../../../../../../provider/framework/value';
import { addedExclusionEndsSignIn } from '../../../../../../provider/resources/define/method/rules/added-exclusion-ends-sign-in';
import { ADA, ADMINS, STAFF, findings, state, words } from '../states';

const rule = addedExclusionEndsSignIn(words);

describe(rule.name, () => {
  it.each([
    ['exclude_group_ids', [ADMINS], [ADMINS, STAFF], `group ${STAFF}`],
    ['exclude_user_ids', [], [ADA], `user ${ADA}`],
  ])('advises what %s gains', (attribute, current, planned, name) => {
    const change = [state({ [attribute]: planned }), state({ [attribute]: current })] as const;
    expect(findings(rule, ...change)).toEqual([
      {
        verdict: 'advise',
        summary: 'Excluded users lose their passkeys',
        detail: `${name} would be excluded: their members can neither register nor sign in with a passkey, whatever includes them. Make sure that no account for emergencies is among them.`,
        path: [attribute],
      },
    ]);
  });

  it.each([
    ['nothing is added', [ADMINS]],
    ['only the spelling changes', [`/groups/${ADMINS.toUpperCase()}`]],
    ['something is removed', []],
    ['what is added is unknown', [ADMINS, UNKNOWN]],
    ['all is unknown', UNKNOWN],
  ])('says nothing where %s', (_, planned) => {
    const now = state({ exclude_group_ids: planned as never });
    expect(findings(rule, now, state({ exclude_group_ids: [ADMINS] }))).toEqual([]);
  });

  it.each([
    ['is off as it is', 'enabled', 'disabled'],
    ['goes off, which another rule says', 'disabled', 'enabled'],
  ])('says nothing where the method %s', (_, planned, current) => {
    const now = state({ state: planned, exclude_group_ids: [STAFF] });
    expect(findings(rule, now, state({ state: current }))).toEqual([]);
  });
});
