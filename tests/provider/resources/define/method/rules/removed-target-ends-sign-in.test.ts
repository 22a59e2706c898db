import { UNKNOWN } from '../../../../../../provider/framework/value';
import { removedTargetEndsSignIn } from '../../../../../../provider/resources/define/method/rules/removed-target-ends-sign-in';
import { ADA, ADMINS, STAFF, everyone, findings, group, state, user, words } from '../states';

const rule = removedTargetEndsSignIn(words);

describe(rule.name, () => {
  const to = (include_targets: unknown) => state({ include_targets: include_targets as never });

  it('advises, naming everyone who leaves', () => {
    const current = to([group(STAFF), group(ADMINS), user(ADA)]);
    expect(findings(rule, to([group(STAFF)]), current)).toEqual([
      {
        verdict: 'advise',
        summary: 'Users leave the reach of passkeys',
        detail: `group ${ADMINS}, user ${ADA} would be no include target any more. Whoever is in no other target can neither register nor sign in with a passkey. Which users that concerns is not known here.`,
        path: ['include_targets'],
      },
    ]);
  });

  it('advises where all users give way to a group', () => {
    const [found] = findings(rule, to([group(STAFF)]), to([everyone]));
    expect(found?.detail).toMatch(/^all_users would be no include target/);
  });

  it.each([
    ['all users take over', [everyone]],
    ['targets are added', [group(STAFF), group(ADMINS), user(ADA)]],
    ['spellings change', [group(`/groups/${STAFF}`), group(ADMINS.toUpperCase())]],
    ['targets are unknown', UNKNOWN],
    ['a target is unknown', [UNKNOWN]],
    ['the id of a target is unknown', [{ ...group(STAFF), group_id: UNKNOWN }]],
  ])('says nothing where %s', (_, planned) => {
    expect(findings(rule, to(planned), state())).toEqual([]);
  });

  it.each([
    ['is off as it is', 'enabled', 'disabled'],
    ['goes off, which another rule says', 'disabled', 'enabled'],
  ])('says nothing where the method %s', (_, planned, current) => {
    const now = state({ state: planned, include_targets: [group(ADMINS)] as never });
    expect(findings(rule, now, state({ state: current }))).toEqual([]);
  });
});
