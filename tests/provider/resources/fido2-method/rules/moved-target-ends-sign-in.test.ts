import { UNKNOWN } from '../../../../../provider/framework/value';
import { movedTargetEndsSignIn as rule } from '../../../../../provider/resources/fido2-method/rules/moved-target-ends-sign-in';
import { ADMINS, STAFF, everyone, findings, group, legacy, profile, state } from '../states';

describe(rule.name, () => {
  const to = (...include_targets: unknown[]) =>
    state({ include_targets: include_targets as never });

  it('advises, naming who moves from where to where and what is refused', () => {
    const [found, ...others] = findings(
      rule,
      to(group(STAFF, 'privileged'), group(ADMINS, 'privileged')),
      state(),
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      verdict: 'advise',
      summary: `Passkeys of group ${STAFF} stop signing in`,
      path: ['include_targets'],
    });
    expect(found?.detail).toMatch(
      new RegExp(
        `^group ${STAFF} had "default" and would have "privileged", which refuses some deviceBound passkeys and synced passkeys\\.`,
      ),
    );
  });

  it('says of several what is the same for them once', () => {
    const both = (key: string) => to(group(STAFF, key), group(ADMINS, key));
    const [found, ...others] = findings(rule, both('privileged'), both('default'));
    expect(others).toEqual([]);
    expect(found?.summary).toBe('Passkeys of 2 targets stop signing in');
    expect(found?.detail).toContain(
      `group ${STAFF}, group ${ADMINS} had "default" and would have "privileged", which refuses some deviceBound passkeys and synced passkeys.`,
    );
  });

  it.each([
    [
      'one of two profiles goes',
      [group(STAFF, 'privileged')],
      [group(STAFF, 'default', 'privileged')],
    ],
    [
      'all users take over with a stricter profile',
      [everyone('privileged')],
      [group(STAFF, 'default')],
    ],
    ['all users give way to a stricter one', [group(ADMINS, 'privileged')], [everyone('default')]],
  ])('advises where %s', (_, planned, current) => {
    expect(findings(rule, to(...planned), to(...current)).length).toBe(1);
  });

  it('advises an opt-in to profiles that admit less than the tenant did', () => {
    const optedIn = state({
      default_profile: profile() as never,
      profiles: new Map(),
      include_targets: [everyone('default')],
    });
    expect(findings(rule, optedIn, legacy()).map(({ summary }) => summary)).toEqual([
      'Passkeys of all_users stop signing in',
    ]);
  });

  it.each([
    ['a looser profile takes over', [group(ADMINS, 'default')], [group(ADMINS, 'privileged')]],
    ['nothing moves', [group(STAFF, 'default')], [group(STAFF, 'default')]],
    [
      'all users keep them in',
      [group(STAFF, 'privileged'), everyone('default')],
      [group(STAFF, 'default')],
    ],
    ['a target is new', [group(STAFF, 'privileged')], []],
    ['a target goes, which another rule says', [], [group(STAFF, 'default')]],
    ['a target is unknown', [UNKNOWN], [group(STAFF, 'default')]],
    [
      'its profiles are unknown',
      [{ ...group(STAFF), profiles: UNKNOWN }],
      [group(STAFF, 'default')],
    ],
  ])('says nothing where %s', (_, planned, current) => {
    expect(findings(rule, to(...planned), to(...current))).toEqual([]);
  });
});
