import {
  fromGraph,
  hasProfiles,
  NO_MEMORY,
  splitFlags,
} from '../../../../provider/resources/fido2-method/from-graph';
import { ADA, KEY_A, legacy, OTHER_ID, PROFILE_ID, state } from './states';
import { DEFAULT_ID, wire, wireDefault, wireLegacy, wireProfile, wireTarget } from './wire';

/** The attributes that mirror Graph. */
const mirrored = (full: ReturnType<typeof state>): object => {
  const { allow_empty_exclusions: _own, ...rest } = full;
  expect(_own).toBeNull();
  return rest;
};

describe('fromGraph', () => {
  it('reads a tenant with profiles, under keys that follow from names', () => {
    expect(fromGraph(wire(), NO_MEMORY)).toEqual(mirrored(state()));
  });

  it('reads a tenant without profiles', () => {
    expect(fromGraph(wireLegacy(), NO_MEMORY)).toEqual(mirrored(legacy()));
  });

  it('reads what Graph leaves out as nothing', () => {
    const bare = { id: 'Fido2', state: 'enabled' };
    expect(fromGraph(bare, NO_MEMORY)).toEqual({
      state: 'enabled',
      self_service_registration_allowed: null,
      opt_in_to_profiles: false,
      default_profile: null,
      profiles: new Map(),
      undeclared_profiles: new Map(),
      include_targets: [],
      exclude_group_ids: [],
      exclude_user_ids: [],
      attestation_enforced: null,
      key_restrictions: null,
    });
  });

  it.each([
    [
      'the keys of a profile',
      { passkeyProfiles: [wireDefault(), wireProfile({ id: PROFILE_ID.toUpperCase() })] },
    ],
    [
      'the ids in targets',
      {
        includeTargets: wire().includeTargets?.map((one) => ({
          ...one,
          allowedPasskeyProfiles: one.allowedPasskeyProfiles?.map((id) => id.toUpperCase()),
        })),
      },
    ],
    ['the default profile', { defaultPasskeyProfile: DEFAULT_ID.toUpperCase() }],
  ])('does not mind the case of %s', (_, overrides) => {
    const keys = new Map([[PROFILE_ID, 'mine']]);
    const read = fromGraph(wire(overrides), { keys, declared: new Set([PROFILE_ID]) });
    expect([...read.profiles.keys()]).toEqual(['mine']);
    expect(read.include_targets.map(({ profiles }) => profiles)).toEqual([['default'], ['mine']]);
    expect(read.default_profile?.name).toBe('Default passkey profile');
  });

  it('tells declared profiles from others', () => {
    const theirs = wireProfile({ id: OTHER_ID, name: 'Theirs' });
    const live = wire({ passkeyProfiles: [wireDefault(), wireProfile(), theirs] });
    const read = fromGraph(live, { keys: new Map(), declared: new Set([PROFILE_ID]) });
    expect([...read.profiles.keys()]).toEqual(['privileged']);
    expect([...read.undeclared_profiles.keys()]).toEqual(['theirs']);
  });

  it('keeps words that nobody knows yet', () => {
    const profile = wireProfile({
      passkeyTypes: 'deviceBound, hybrid',
      attestationEnforcement: 'always',
    });
    const read = fromGraph(wire({ state: 'paused', passkeyProfiles: [profile] }), NO_MEMORY);
    expect(read.state).toBe('paused');
    expect(read.profiles.get('privileged')).toMatchObject({
      passkey_types: ['deviceBound', 'hybrid'],
      attestation_enforcement: 'always',
    });
  });

  it('reads AAGUIDs in lower case, and a profile without restrictions as such', () => {
    const keyRestrictions = {
      isEnforced: true,
      enforcementType: 'allow',
      aaGuids: [KEY_A.toUpperCase()],
    };
    const upper = wire({ passkeyProfiles: [wireProfile({ keyRestrictions })] });
    expect(
      fromGraph(upper, NO_MEMORY).profiles.get('privileged')?.key_restrictions?.aaguids,
    ).toEqual([KEY_A]);
    const none = wire({ passkeyProfiles: [wireProfile({ keyRestrictions: null })] });
    expect(fromGraph(none, NO_MEMORY).profiles.get('privileged')?.key_restrictions).toBeNull();
  });

  it('tells users from groups, and shows the id of a profile that is gone', () => {
    const live = wire({
      includeTargets: [{ ...wireTarget(ADA, OTHER_ID), targetType: 'user' }],
      excludeTargets: [
        { id: ADA, targetType: 'user' },
        { id: OTHER_ID, targetType: 'group' },
      ],
    });
    expect(fromGraph(live, NO_MEMORY)).toMatchObject({
      include_targets: [{ all_users: null, group_id: null, user_id: ADA, profiles: [OTHER_ID] }],
      exclude_user_ids: [ADA],
      exclude_group_ids: [OTHER_ID],
    });
  });
});

describe('hasProfiles', () => {
  it.each([
    ['a default profile', wire(), true],
    ['profiles but no word of the default one', wire({ defaultPasskeyProfile: null }), true],
    ['neither', wireLegacy(), false],
    ['nothing to say', { id: 'Fido2', state: 'enabled' }, false],
  ])('looks at a tenant with %s', (_, live, expected) => {
    expect(hasProfiles(live)).toBe(expected);
  });
});

describe('splitFlags', () => {
  it.each([
    ['deviceBound,synced', ['deviceBound', 'synced']],
    [' deviceBound , synced ', ['deviceBound', 'synced']],
    ['synced', ['synced']],
    ['', []],
    [null, []],
    [undefined, []],
  ])('splits %j', (flags, expected) => {
    expect(splitFlags(flags)).toEqual(expected);
  });
});
