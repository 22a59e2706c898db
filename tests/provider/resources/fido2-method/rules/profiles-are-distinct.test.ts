import type { ConfiguredProfile } from '../../../../../provider/resources/fido2-method/schema';
import { UNKNOWN } from '../../../../../provider/framework/value';
import { profilesAreDistinct as rule } from '../../../../../provider/resources/fido2-method/rules/profiles-are-distinct';
import {
  OTHER_ID,
  PROFILE_ID,
  findings,
  openProfile,
  profile,
  state,
  withProfile,
} from '../states';

describe(rule.name, () => {
  const DEFAULT_ID = '00000000-0000-0000-0000-000000000001';

  it('passes where ids and names differ', () => {
    const undeclared_profiles = new Map([['theirs', openProfile()]]);
    expect(findings(rule, state({ undeclared_profiles }))).toEqual([]);
  });

  it('refuses one id for two, in any case of its letters', () => {
    const profiles = new Map([
      ['one', profile({ name: 'One' })],
      ['two', profile({ name: 'Two', id: PROFILE_ID.toUpperCase() })],
    ]);
    expect(findings(rule, state({ profiles }))).toEqual([
      {
        verdict: 'refuse',
        summary: 'Two profiles with one id',
        detail: `Profiles "one" and "two" both have the id "${PROFILE_ID.toUpperCase()}". Give each profile an id of its own.`,
        path: ['profiles', { key: 'two' }, 'id'],
      },
    ]);
  });

  it('refuses the id of the default profile for another', () => {
    expect(findings(rule, withProfile({ id: DEFAULT_ID }))).toMatchObject([
      { summary: 'Two profiles with one id', path: ['profiles', { key: 'privileged' }, 'id'] },
    ]);
  });

  it.each([
    [
      'declared',
      state({
        profiles: new Map([
          ['a', profile()],
          ['b', profile({ id: OTHER_ID })],
        ]),
      }),
    ],
    [
      'undeclared',
      state({ undeclared_profiles: new Map([['a', openProfile({ name: 'Privileged' })]]) }),
    ],
    ['default', withProfile({ name: 'Default passkey profile' })],
  ])('refuses the name of a profile that is %s', (_, planned) => {
    expect(findings(rule, planned)).toMatchObject([{ summary: 'Two profiles with one name' }]);
  });

  it('waits while ids and names are unknown', () => {
    const unknown: ConfiguredProfile = { ...profile(), id: UNKNOWN, name: UNKNOWN };
    const profiles = new Map([
      ['one', unknown],
      ['two', unknown],
    ]);
    expect(findings(rule, state({ profiles }))).toEqual([]);
    expect(findings(rule, state({ profiles: UNKNOWN, default_profile: UNKNOWN }))).toEqual([]);
  });
});
