import { UNKNOWN } from '../../../../provider/framework/value';
import { align } from '../../../../provider/resources/fido2-method/align';
import {
  ADMINS,
  everyone,
  group,
  OTHER_ID,
  openProfile,
  PROFILE_ID,
  profile,
  STAFF,
  state,
} from './states';

describe('align', () => {
  it('shows the current state under the keys of the plan, targets included', () => {
    const planned = state({
      profiles: new Map([['admins', profile({ id: PROFILE_ID.toUpperCase() })]]),
    });
    expect(align(state(), planned)).toEqual(
      state({
        profiles: new Map([['admins', profile()]]),
        include_targets: [group(STAFF, 'default'), group(ADMINS, 'admins')],
      }),
    );
  });

  it('moves a profile to where the plan has it', () => {
    const current = state({ profiles: new Map([['theirs', openProfile()]]) });
    const planned = state({
      profiles: new Map(),
      undeclared_profiles: new Map([['theirs', openProfile()]]),
    });
    const aligned = align(current, planned);
    expect([...aligned.profiles.keys()]).toEqual([]);
    expect([...aligned.undeclared_profiles.keys()]).toEqual(['theirs']);
  });

  it('keeps a profile that leaves under its key, or its id where the key is taken', () => {
    expect(align(state(), state({ profiles: new Map() }))).toEqual(state());
    const taken = state({ profiles: new Map([['privileged', openProfile()]]) });
    expect([...align(state(), taken).profiles.keys()]).toEqual([PROFILE_ID]);
  });

  it('swaps keys', () => {
    const both = (one: string, two: string) =>
      new Map([
        [one, profile()],
        [two, openProfile()],
      ]);
    const current = state({ profiles: both('a', 'b'), include_targets: [everyone('a')] });
    const aligned = align(current, state({ profiles: both('b', 'a') }));
    expect(aligned.profiles.get('b')?.id).toBe(PROFILE_ID);
    expect(aligned.profiles.get('a')?.id).toBe(OTHER_ID);
    expect(aligned.include_targets).toEqual([everyone('b')]);
  });

  it.each([['profiles'], ['undeclared_profiles']])('waits while %s are unknown', (name) => {
    expect(align(state(), state({ [name]: UNKNOWN }))).toEqual(state());
  });
});
