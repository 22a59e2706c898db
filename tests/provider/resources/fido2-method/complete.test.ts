import { UNKNOWN } from '../../../../provider/framework/value';
import { complete } from '../../../../provider/resources/fido2-method/complete';
import {
  NO_MEMORY,
  type ProfileMemory,
} from '../../../../provider/resources/fido2-method/from-graph';
import type {
  ConfiguredProfile,
  Fido2Config,
} from '../../../../provider/resources/fido2-method/schema';
import {
  ADMINS,
  allow,
  everyone,
  group,
  KEY_A,
  legacy,
  OTHER_ID,
  openProfile,
  type Overrides,
  PROFILE_ID,
  profile,
  restrictions,
  STAFF,
  state,
} from './states';

/** A declaration of nothing. */
const NOTHING = Object.fromEntries(Object.keys(state()).map((name) => [name, null])) as never;

/** Plans a declaration as the framework would: what is not declared stays as it is. */
function plan(
  declared: Overrides,
  current: ReturnType<typeof state> = state(),
  memory: ProfileMemory = NO_MEMORY,
): Fido2Config {
  const config: Fido2Config = { ...(NOTHING as Fido2Config), ...declared };
  return complete({ config, planned: { ...current, ...declared }, current }, memory);
}

const declare = (overrides: Partial<ConfiguredProfile> = {}): ConfiguredProfile => ({
  ...profile(),
  id: null,
  ...overrides,
});
const profilesOf = (planned: Fido2Config): Record<string, ConfiguredProfile> =>
  Object.fromEntries(planned.profiles as ReadonlyMap<string, ConfiguredProfile>);
const undeclaredOf = (planned: Fido2Config): Record<string, string> =>
  Object.fromEntries(
    [...(planned.undeclared_profiles as ReadonlyMap<string, { id: string }>)].map(
      ([key, { id }]) => [key, id],
    ),
  );

describe('complete', () => {
  it('leaves a plan alone that declares no profiles', () => {
    expect(plan({ state: 'disabled' })).toEqual(state({ state: 'disabled' }));
  });

  it('finds the id of a declared profile, and waits for one that is new', () => {
    const profiles = new Map([
      ['privileged', declare()],
      ['new', declare({ name: 'New' })],
    ]);
    expect(profilesOf(plan({ profiles }))).toMatchObject({
      privileged: { id: PROFILE_ID },
      new: { id: UNKNOWN },
    });
  });

  it.each([
    ['kept where they are live', profile(), allow(KEY_A)],
    ['none where live has none', profile({ key_restrictions: null }), null],
  ])('plans restrictions that are not declared: %s', (_, live, expected) => {
    const current = state({ profiles: new Map([['privileged', live]]) });
    const planned = plan(
      { profiles: new Map([['privileged', declare({ key_restrictions: null })]]) },
      current,
    );
    expect(profilesOf(planned)['privileged']?.key_restrictions).toEqual(expected);
  });

  it('plans no restrictions for a profile that is new and says none', () => {
    const profiles = new Map([['new', declare({ name: 'New', key_restrictions: null })]]);
    expect(profilesOf(plan({ profiles }))['new']?.key_restrictions).toEqual(restrictions());
  });

  it('lets targets that are not declared follow a profile to its new key', () => {
    const planned = plan({ profiles: new Map([['admins', declare()]]) });
    expect(planned.include_targets).toEqual([group(STAFF, 'default'), group(ADMINS, 'admins')]);
  });

  it('hands no target of a profile that leaves to the one that takes its key', () => {
    const profiles = new Map([['privileged', declare({ id: OTHER_ID, name: 'Other' })]]);
    const memory = { keys: new Map(), declared: new Set([PROFILE_ID]) };
    expect(plan({ profiles }, state(), memory).include_targets).toEqual([
      group(STAFF, 'default'),
      group(ADMINS, PROFILE_ID),
    ]);
  });

  it.each<[string, Fido2Config['profiles']]>([
    ['all profiles', UNKNOWN],
    ['a profile', new Map([['privileged', UNKNOWN]])],
    ['an id', new Map([['privileged', declare({ id: UNKNOWN })]])],
    ['a name', new Map([['privileged', declare({ name: UNKNOWN })]])],
  ])('leaves open what depends on it while it does not know %s', (_, profiles) => {
    expect(plan({ profiles })).toMatchObject({
      undeclared_profiles: UNKNOWN,
      include_targets: UNKNOWN,
    });
    const include_targets = [everyone('default')];
    expect(plan({ profiles, include_targets }).include_targets).toBe(include_targets);
  });
});

describe('complete, of profiles that nobody declared', () => {
  const live = state({
    profiles: new Map([
      ['privileged', profile()],
      ['theirs', openProfile()],
    ]),
  });
  const declared = (...ids: string[]): ProfileMemory => ({
    keys: new Map(),
    declared: new Set(ids),
  });

  it('holds them', () => {
    const profiles = new Map([['privileged', declare()]]);
    expect(undeclaredOf(plan({ profiles }, live))).toEqual({ theirs: OTHER_ID });
  });

  it('lets those go that were declared before, whatever their spelling', () => {
    const upper = state({
      profiles: new Map([['theirs', openProfile({ id: OTHER_ID.toUpperCase() })]]),
    });
    expect(undeclaredOf(plan({ profiles: new Map() }, upper, declared(OTHER_ID)))).toEqual({});
  });

  it('gives another key to one whose key is declared for another, and its targets follow', () => {
    const profiles = new Map([['theirs', declare({ name: 'Ours' })]]);
    const current = state({
      profiles: new Map(),
      undeclared_profiles: new Map([['theirs', openProfile()]]),
      include_targets: [everyone('theirs')],
    });
    const planned = plan({ profiles }, current);
    expect(undeclaredOf(planned)).toEqual({ 'theirs-6d5f6e2b': OTHER_ID });
    expect(planned.include_targets).toEqual([everyone('theirs-6d5f6e2b')]);
  });
});

describe('complete, of an opt-in', () => {
  const optIn = (declared: Overrides = {}, current = legacy()): Fido2Config =>
    plan({ opt_in_to_profiles: true, ...declared }, current);
  const bare: Fido2Config['default_profile'] = {
    passkey_types: ['deviceBound'],
    attestation_enforcement: 'registrationOnly',
    name: UNKNOWN,
    key_restrictions: UNKNOWN,
  };

  it('moves every target to the default profile', () => {
    expect(optIn()).toMatchObject({
      include_targets: [everyone('default')],
      attestation_enforced: null,
      key_restrictions: null,
    });
  });

  it('leaves declared targets as they are', () => {
    const include_targets = [group(STAFF, 'privileged')];
    expect(optIn({ include_targets }).include_targets).toEqual(include_targets);
  });

  it('leaves declared settings of the tenant for a rule to refuse', () => {
    expect(optIn({ attestation_enforced: true }).attestation_enforced).toBe(true);
  });

  it.each([
    ['those of the tenant', legacy({ key_restrictions: allow(KEY_A) }), allow(KEY_A)],
    ['none where it has none', legacy({ key_restrictions: null }), restrictions()],
  ])('gives the default profile its name, and restrictions: %s', (_, current, expected) => {
    const config = { ...declare(), name: null, key_restrictions: null };
    const planned = complete(
      {
        config: {
          ...(NOTHING as Fido2Config),
          opt_in_to_profiles: true,
          default_profile: config,
        },
        planned: { ...current, opt_in_to_profiles: true, default_profile: bare },
        current,
      },
      NO_MEMORY,
    );
    expect(planned.default_profile).toMatchObject({
      name: 'Default passkey profile',
      key_restrictions: expected,
    });
  });
});
