import { UNKNOWN } from '../../../../../provider/framework/value';
import { undeclaredProfileKeepsItsTargets as rule } from '../../../../../provider/resources/fido2-method/rules/undeclared-profile-keeps-its-targets';
import { OTHER_ID, STAFF, everyone, findings, group, openProfile, state } from '../states';

describe(rule.name, () => {
  const live = (overrides: Parameters<typeof state>[0] = {}) =>
    state({
      undeclared_profiles: new Map([['theirs', openProfile()]]),
      include_targets: [everyone('theirs')],
      ...overrides,
    });
  const which = `Profile "theirs" ("Open", id ${OTHER_ID})`;
  const reminder = {
    verdict: 'remind',
    summary: 'A live profile is not declared',
    detail: `${which} is live and was never declared: it stays as it is, takes one of three places, and a passkey that satisfies it is admitted. To manage it, declare it in profiles with this id.`,
    path: ['undeclared_profiles'],
  };

  it('reminds of one that is live', () => {
    expect(findings(rule, live())).toEqual([reminder]);
  });

  it('refuses to take its last target', () => {
    const planned = live({ include_targets: [everyone('default')] });
    expect(findings(rule, planned, live())).toEqual([
      {
        verdict: 'refuse',
        summary: 'An undeclared profile would lose its last target',
        detail: `${which} was never declared, and reaches all_users now. Keep it with profiles = ["theirs"] in a target; or take it over by declaring it in profiles with this id and hand its targets on, and remove it in a later apply.`,
        path: ['include_targets'],
      },
    ]);
  });

  it.each([
    ['another target keeps it', live({ include_targets: [group(STAFF, 'theirs')] }), live()],
    ['it had none', live({ include_targets: [] }), live({ include_targets: [] })],
    ['targets are unknown', live({ include_targets: UNKNOWN }), live()],
    ['a target is unknown', live({ include_targets: [UNKNOWN] }), live()],
    [
      'profiles of a target are unknown',
      live({ include_targets: [{ ...everyone(), profiles: UNKNOWN }] }),
      live(),
    ],
  ])('reminds only where %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([reminder]);
  });

  it.each([
    ['there is none', state()],
    ['they are unknown', state({ undeclared_profiles: UNKNOWN })],
  ])('says nothing where %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });
});
