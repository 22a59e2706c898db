import { recall, remember } from '../../../../provider/resources/fido2-method/memory';
import { OTHER_ID, openProfile, PROFILE_ID, profile, state } from './states';

const upper = state({
  profiles: new Map([['mine', profile({ id: PROFILE_ID.toUpperCase() })]]),
  undeclared_profiles: new Map([['theirs', openProfile()]]),
});

describe('the memory of profiles', () => {
  it('takes up keys of declared and undeclared ones by id in lower case', () => {
    expect([...recall(upper, undefined).keys]).toEqual([
      [PROFILE_ID, 'mine'],
      [OTHER_ID, 'theirs'],
    ]);
  });

  it('brings back which ones were declared', () => {
    expect(recall(null, remember(upper, upper)).declared).toEqual(new Set([PROFILE_ID]));
  });

  it.each([
    ['nothing was stored', undefined],
    ['no profiles were declared', remember(upper, state({ profiles: null }))],
  ])('counts every profile as declared where %s', (_, stored) => {
    expect(recall(null, stored).declared).toBeUndefined();
  });

  it('starts empty', () => {
    expect(recall(null, undefined)).toEqual({ keys: new Map(), declared: undefined });
  });
});
