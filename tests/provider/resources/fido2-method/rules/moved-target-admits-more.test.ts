import { UNKNOWN } from '../../../../../provider/framework/value';
import { movedTargetAdmitsMore as rule } from '../../../../../provider/resources/fido2-method/rules/moved-target-admits-more';
import { ADMINS, STAFF, everyone, findings, group, state } from '../states';

describe(rule.name, () => {
  const to = (...include_targets: unknown[]) =>
    state({ include_targets: include_targets as never });

  it('advises, naming who moves from where to where and what is admitted', () => {
    const planned = to(group(STAFF, 'default'), group(ADMINS, 'default'));
    expect(findings(rule, planned, state())).toEqual([
      {
        verdict: 'advise',
        summary: `More passkeys are admitted for group ${ADMINS}`,
        detail: `group ${ADMINS} had "privileged" and would have "default", which newly admits deviceBound passkeys and synced passkeys.`,
        path: ['include_targets'],
      },
    ]);
  });

  it('says of several what is the same for them once', () => {
    const both = (key: string) => to(group(STAFF, key), group(ADMINS, key));
    const [found, ...others] = findings(rule, both('default'), both('privileged'));
    expect(others).toEqual([]);
    expect(found?.summary).toBe('More passkeys are admitted for 2 targets');
    expect(found?.detail).toContain(
      `group ${STAFF}, group ${ADMINS} had "privileged" and would have "default", which newly admits deviceBound passkeys and synced passkeys.`,
    );
  });

  it.each([
    [
      'a second profile is added',
      [group(ADMINS, 'default', 'privileged')],
      [group(ADMINS, 'privileged')],
    ],
    [
      'all users bring a looser one',
      [group(ADMINS, 'privileged'), everyone('default')],
      [group(ADMINS, 'privileged')],
    ],
  ])('advises where %s', (_, planned, current) => {
    expect(findings(rule, to(...planned), to(...current))).toHaveLength(1);
  });

  it.each([
    ['a stricter profile takes over', [group(STAFF, 'privileged')], [group(STAFF, 'default')]],
    ['nothing moves', [group(STAFF, 'default')], [group(STAFF, 'default')]],
    ['a target is new', [group(STAFF, 'default')], []],
    ['a target is unknown', [UNKNOWN], [group(ADMINS, 'privileged')]],
    [
      'its profiles are unknown',
      [{ ...group(ADMINS), profiles: UNKNOWN }],
      [group(ADMINS, 'privileged')],
    ],
  ])('says nothing where %s', (_, planned, current) => {
    expect(findings(rule, to(...planned), to(...current))).toEqual([]);
  });
});
