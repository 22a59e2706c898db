import { keysOf, namedProfiles } from '../../../../provider/resources/fido2-method/profile-keys';
import { OTHER_ID, PROFILE_ID } from './states';
import { DEFAULT_ID, wire, wireDefault, wireProfile } from './wire';

const keyed = (
  names: readonly (string | null)[],
  known: ReadonlyMap<string, string> = new Map(),
) => {
  const profiles = names.map((name, index) =>
    wireProfile({ id: [PROFILE_ID, OTHER_ID][index] ?? '', name }),
  );
  const keys = keysOf(wire({ passkeyProfiles: [wireDefault(), ...profiles] }), known);
  return profiles.map(({ id }) => keys.get(id));
};

describe('keysOf', () => {
  it.each([
    ['Privileged users', 'privileged-users'],
    ['  Ünïcode — Schlüssel!  ', 'unicode-schlussel'],
    ['Admins (2)', 'admins-2'],
    ['鍵', 'profile'],
    ['', 'profile'],
    [null, 'profile'],
    ['Default', 'default-6d5f6e2b'],
  ])('makes a key of the name %j', (name, key) => {
    expect(keyed([name])).toEqual([key]);
  });

  it('adds a part of the id where a key is taken', () => {
    expect(keyed(['Same', 'same'])).toEqual(['same', 'same-6d5f6e2b']);
  });

  it('keeps known keys, and off those of profiles that are gone', () => {
    expect(keyed(['Same'], new Map([[PROFILE_ID, 'mine']]))).toEqual(['mine']);
    expect(keyed(['Same'], new Map([['gone', 'same']]))).toEqual(['same-6d5f6e2b']);
  });

  it('calls the default profile so', () => {
    expect(keysOf(wire(), new Map()).get(DEFAULT_ID)).toBe('default');
  });
});

describe('namedProfiles', () => {
  it('leaves the default profile out, in any case of its letters', () => {
    const live = wire({
      passkeyProfiles: [wireDefault(), wireProfile()],
      defaultPasskeyProfile: DEFAULT_ID,
    });
    expect(namedProfiles(live)).toEqual([wireProfile()]);
  });
});
