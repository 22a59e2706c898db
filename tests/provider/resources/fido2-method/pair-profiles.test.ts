import { UNKNOWN } from '../../../../provider/framework/value';
import { pairProfiles } from '../../../../provider/resources/fido2-method/pair-profiles';
import type { ConfiguredProfile } from '../../../../provider/resources/fido2-method/schema';
import { OTHER_ID, openProfile, PROFILE_ID, profile } from './states';

const a = profile({ name: 'A' });
const b = openProfile({ name: 'B' });
const live = {
  profiles: new Map([
    ['a', a],
    ['b', b],
  ]),
  undeclared_profiles: new Map(),
};
const declared = (id: string | null, name: ConfiguredProfile['name']): ConfiguredProfile => ({
  ...profile(),
  id,
  name,
});
const pair = (
  profiles: Record<string, ConfiguredProfile | typeof UNKNOWN>,
  found: Parameters<typeof pairProfiles>[1] = live,
): Record<string, string> =>
  Object.fromEntries(
    [...pairProfiles(new Map(Object.entries(profiles)), found)].map(([key, { name }]) => [
      key,
      name,
    ]),
  );

describe('pairProfiles', () => {
  it.each<[string, Record<string, ConfiguredProfile | typeof UNKNOWN>, Record<string, string>]>([
    [
      'by id, whatever its case, key and name',
      { x: declared(PROFILE_ID.toUpperCase(), 'X') },
      { x: 'A' },
    ],
    ['by name under another key', { x: declared(null, 'B') }, { x: 'B' }],
    ['by key where the name is new', { a: declared(null, 'X') }, { a: 'A' }],
    [
      'swapped keys by name',
      { a: declared(null, 'B'), b: declared(null, 'A') },
      { a: 'B', b: 'A' },
    ],
    ['id before name', { x: declared(OTHER_ID, 'A'), y: declared(null, 'A') }, { x: 'B', y: 'A' }],
    ['nobody with a new name under a new key', { x: declared(null, 'X') }, {}],
    [
      'nobody by an id that is not there',
      { a: declared('ffffffff-0000-4000-8000-000000000000', 'A') },
      {},
    ],
    [
      'by key where two are declared under one name',
      { a: declared(null, 'B'), x: declared(null, 'B') },
      { a: 'A' },
    ],
    ['no live profile twice', { x: declared(PROFILE_ID, 'X'), a: declared(null, 'A') }, { x: 'A' }],
    ['what is known beside what is not', { x: UNKNOWN, b: declared(null, 'B') }, { b: 'B' }],
  ])('pairs %s', (_, profiles, expected) => {
    expect(pair(profiles)).toEqual(expected);
  });

  it('does not choose between two live ones of one name, but keeps the key', () => {
    const twins = {
      profiles: new Map([
        ['a', a],
        ['b', { ...b, name: 'A' }],
      ]),
      undeclared_profiles: new Map(),
    };
    expect(pair({ x: declared(null, 'A') }, twins)).toEqual({});
    expect(pair({ b: declared(null, 'A') }, twins)).toEqual({ b: 'A' });
  });

  it('takes over undeclared ones by id and by name, not by key', () => {
    const found = { profiles: new Map(), undeclared_profiles: live.profiles };
    expect(pair({ x: declared(PROFILE_ID, 'X'), y: declared(null, 'B') }, found)).toEqual({
      x: 'A',
      y: 'B',
    });
    expect(pair({ a: declared(null, 'X') }, found)).toEqual({});
  });
});
