import { UNKNOWN } from '../../../../../provider/framework/value';
import { targetNamesKnownProfiles as rule } from '../../../../../provider/resources/fido2-method/rules/target-names-known-profiles';
import {
  STAFF,
  everyone,
  findings,
  group,
  legacy,
  openProfile,
  state,
  type Overrides,
} from '../states';

describe(rule.name, () => {
  const path = ['include_targets', { element: true }, 'profiles'];

  it('passes with default, declared and undeclared profiles', () => {
    const undeclared_profiles = new Map([['theirs', openProfile()]]);
    const include_targets = [everyone('theirs'), group(STAFF, 'default', 'privileged')];
    expect(findings(rule, state({ undeclared_profiles, include_targets }))).toEqual([]);
  });

  it('refuses a profile that is not there, and lists those that are', () => {
    expect(findings(rule, state({ include_targets: [group(STAFF, 'staf')] }))).toEqual([
      {
        verdict: 'refuse',
        summary: 'Unknown passkey profile',
        detail: `Target group ${STAFF} names the profile "staf"; the tenant would have "default", "privileged". Declare it in profiles, or name one of these.`,
        path,
      },
    ]);
  });

  it.each([[[]], [null]])('refuses a target whose profiles are %j', (profiles) => {
    expect(findings(rule, state({ include_targets: [{ ...everyone(), profiles }] }))).toEqual([
      {
        verdict: 'refuse',
        summary: 'Target without passkey profile',
        detail:
          'Target all_users names no profile, so no passkey would be admitted. Set profiles = ["default"] or another one.',
        path,
      },
    ]);
  });

  it('refuses profiles in a tenant without any', () => {
    expect(findings(rule, legacy({ include_targets: [everyone('default')] }))).toEqual([
      {
        verdict: 'refuse',
        summary: 'This tenant has no passkey profiles',
        detail:
          'Target all_users names profiles. Remove them, or opt in with opt_in_to_profiles = true.',
        path,
      },
    ]);
  });

  it('passes in a tenant without any where none is named', () => {
    expect(findings(rule, legacy())).toEqual([]);
  });

  it('takes a tenant for what it is where the plan denies it', () => {
    expect(findings(rule, state({ opt_in_to_profiles: false }), state())).toEqual([]);
  });

  it.each<[string, Overrides]>([
    ['targets', { include_targets: UNKNOWN }],
    ['a target', { include_targets: [UNKNOWN] }],
    ['profiles of a target', { include_targets: [{ ...everyone(), profiles: UNKNOWN }] }],
    ['one profile of a target', { include_targets: [{ ...everyone(), profiles: [UNKNOWN] }] }],
    ['profiles', { include_targets: [everyone('staf')], profiles: UNKNOWN }],
    ['undeclared profiles', { include_targets: [everyone('staf')], undeclared_profiles: UNKNOWN }],
  ])('waits while it does not know %s', (_, overrides) => {
    expect(findings(rule, state(overrides))).toEqual([]);
  });
});
