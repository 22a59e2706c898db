import { UNKNOWN } from '../../../../../provider/framework/value';
import { looserProfileVoidsStricter as rule } from '../../../../../provider/resources/fido2-method/rules/looser-profile-voids-stricter';
import {
  ADMINS,
  STAFF,
  everyone,
  findings,
  group,
  legacy,
  openProfile,
  state,
  withDefault,
} from '../states';

describe(rule.name, () => {
  const reaching = (...include_targets: ReturnType<typeof group>[]) => state({ include_targets });
  const detail = (why: string): string =>
    `Profile "default" admits passkeys that "privileged" refuses, and ${why}. A passkey needs to satisfy one profile only, so "privileged" binds nobody there. Target groups that have no user in common.`;

  it('advises where one target has both', () => {
    expect(findings(rule, reaching(group(ADMINS, 'privileged', 'default')))).toEqual([
      {
        verdict: 'advise',
        summary: 'A looser profile voids a stricter one',
        detail: detail(`both apply to target group ${ADMINS}`),
        path: ['include_targets', { element: true }, 'profiles'],
      },
    ]);
  });

  it('advises where all users have the looser one', () => {
    const [found, ...more] = findings(
      rule,
      reaching(group(ADMINS, 'privileged'), everyone('default')),
    );
    expect(found?.detail).toBe(detail(`target all_users brings it to group ${ADMINS} as well`));
    expect(more).toEqual([]);
  });

  it('says it once where all users have both', () => {
    expect(
      findings(rule, reaching(everyone('default', 'privileged'), group(STAFF, 'default'))),
    ).toHaveLength(1);
  });

  it('looks at profiles that nobody declared, too', () => {
    const undeclared_profiles = new Map([['theirs', openProfile()]]);
    const include_targets = [group(ADMINS, 'privileged'), everyone('theirs')];
    expect(findings(rule, state({ undeclared_profiles, include_targets }))).toHaveLength(1);
  });

  it.each([
    ['groups are apart', state()],
    ['all users have the stricter one', reaching(everyone('privileged'), group(STAFF, 'default'))],
    ['the looser one is unknown', withDefault({ passkey_types: UNKNOWN })],
    ['its restrictions are unknown', withDefault({ key_restrictions: UNKNOWN })],
    ['targets are unknown', state({ include_targets: UNKNOWN })],
    ['the tenant has no profiles', legacy()],
  ])('says nothing where %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });
});
