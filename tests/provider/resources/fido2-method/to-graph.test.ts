import type { Fido2Configuration } from '../../../../graph/methods/fido2';
import { fromGraph, NO_MEMORY } from '../../../../provider/resources/fido2-method/from-graph';
import { toGraph, toRestore } from '../../../../provider/resources/fido2-method/to-graph';
import { Random } from '../../../support/random';
import {
  ADA,
  ADMINS,
  KEY_A,
  KEY_B,
  legacy,
  OTHER_ID,
  PROFILE_ID,
  profile,
  STAFF,
  state,
} from './states';
import { DEFAULT_ID, wire, wireDefault, wireLegacy, wireProfile, wireTarget } from './wire';

/** A configuration that Graph might hold, with properties that nobody knows. */
function randomWire(random: Random): Fido2Configuration {
  const future = (): object => (random.chance() ? { future: random.below(100) } : {});
  const restrictions = () => ({
    isEnforced: random.chance(),
    enforcementType: random.pick(['allow', 'block', 'warn']),
    aaGuids: [KEY_A, KEY_B].filter(() => random.chance()),
    ...future(),
  });
  const others = [PROFILE_ID, OTHER_ID].filter(() => random.chance());
  const details = () => ({
    passkeyTypes: random.pick(['deviceBound', 'synced', 'deviceBound,synced', 'synced,hybrid']),
    attestationEnforcement: random.pick(['disabled', 'registrationOnly', 'always']),
    ...(random.chance(0.8) ? { keyRestrictions: restrictions() } : { keyRestrictions: null }),
    ...future(),
  });
  const optedIn = random.chance(0.8);
  const ids = [DEFAULT_ID, ...others];
  const base = optedIn ? wire() : wireLegacy();
  return {
    ...base,
    ...future(),
    state: random.pick(['enabled', 'disabled', 'paused']),
    isSelfServiceRegistrationAllowed: random.chance(),
    isAttestationEnforced: random.chance(),
    keyRestrictions: restrictions(),
    passkeyProfiles: optedIn
      ? ids.map((id) => ({ id, name: random.pick(['A', 'B', 'Ü!']), ...details() }))
      : [],
    includeTargets: [STAFF, ADMINS, 'all_users']
      .filter(() => random.chance())
      .map((id) => ({
        ...wireTarget(id, ...(optedIn ? ids.filter(() => random.chance()) : [])),
        isRegistrationRequired: random.chance(),
        ...future(),
      })),
    excludeTargets: [
      { id: STAFF, targetType: 'group', ...future() },
      { id: ADA, targetType: 'user', ...future() },
    ].filter(() => random.chance()),
  };
}

describe('toGraph', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => [seed]))(
    'brings back what fromGraph read, unknown properties and all (seed %i)',
    (seed) => {
      const live = randomWire(new Random(seed));
      const sent = toGraph(fromGraph(live, NO_MEMORY), live);
      expect({ ...live, ...sent }).toEqual(live);
    },
  );

  it('sends a whole tenant where nothing is live yet', () => {
    const nothing = { id: 'Fido2', state: 'disabled' };
    const { state: on, isSelfServiceRegistrationAllowed, ...collections } = wire();
    const { passkeyProfiles, includeTargets, excludeTargets } = collections;
    expect(toGraph(state(), nothing)).toEqual({
      state: on,
      isSelfServiceRegistrationAllowed,
      passkeyProfiles,
      includeTargets,
      excludeTargets,
    });
  });

  it('never sends the default profile’s id as a setting, nor mirrors of that profile', () => {
    expect(Object.keys(toGraph(state(), wire())).sort()).toEqual([
      'excludeTargets',
      'includeTargets',
      'isSelfServiceRegistrationAllowed',
      'passkeyProfiles',
      'state',
    ]);
  });

  it('sends the settings of a tenant without profiles, and no profiles', () => {
    expect(toGraph(legacy({ attestation_enforced: true }), wireLegacy())).toEqual({
      state: 'enabled',
      isSelfServiceRegistrationAllowed: true,
      isAttestationEnforced: true,
      keyRestrictions: { isEnforced: false, enforcementType: 'block', aaGuids: [] },
      includeTargets: [wireTarget('all_users')],
      excludeTargets: [],
    });
  });

  it('leaves out what nobody knows', () => {
    const unknown = {
      self_service_registration_allowed: null,
      attestation_enforced: null,
      key_restrictions: null,
    };
    expect(Object.keys(toGraph(legacy(unknown), wireLegacy())).sort()).toEqual([
      'excludeTargets',
      'includeTargets',
      'state',
    ]);
  });

  it('sends ids and AAGUIDs in lower case and bare, where Graph has no spelling of its own', () => {
    const key_restrictions = {
      enforced: true,
      enforcement_type: 'allow',
      aaguids: [KEY_A.toUpperCase()],
    };
    const sent = toGraph(
      state({
        profiles: new Map([['new', profile({ id: OTHER_ID.toUpperCase(), key_restrictions })]]),
        include_targets: [
          {
            all_users: null,
            group_id: `/groups/${STAFF.toUpperCase()}`,
            user_id: null,
            profiles: ['new'],
          },
        ],
        exclude_group_ids: [`/groups/${ADMINS}`],
      }),
      wire(),
    );
    expect(sent.passkeyProfiles?.[1]).toMatchObject({
      id: OTHER_ID,
      keyRestrictions: { aaGuids: [KEY_A] },
    });
    expect(sent.includeTargets).toEqual([wireTarget(STAFF, OTHER_ID)]);
    expect(sent.excludeTargets).toEqual([{ id: ADMINS, targetType: 'group' }]);
  });

  it('sends ids as Graph spells them, where it has them', () => {
    const id = PROFILE_ID.toUpperCase();
    const live = wire({ passkeyProfiles: [wireDefault(), wireProfile({ id })] });
    const sent = toGraph(state(), live);
    expect(sent.passkeyProfiles?.[1]?.id).toBe(id);
    expect(sent.includeTargets?.[1]?.allowedPasskeyProfiles).toEqual([id]);
  });
});

describe('toRestore', () => {
  const theirs = wireProfile({ id: OTHER_ID, name: 'Theirs' });
  const restored = (live: Fido2Configuration, declared?: readonly string[]): string[] | undefined =>
    toRestore(wire({ passkeyProfiles: [wireDefault()] }), live, {
      keys: new Map(),
      declared: declared === undefined ? undefined : new Set(declared),
    }).passkeyProfiles?.map(({ id }) => id);
  const live = wire({ passkeyProfiles: [wireDefault({ name: 'Changed' }), wireProfile(), theirs] });

  it('takes away what was declared, and leaves what somebody else added', () => {
    expect(restored(live, [PROFILE_ID])).toEqual([DEFAULT_ID, OTHER_ID]);
  });

  it('leaves everything that was added where nothing was declared', () => {
    expect(restored(live)).toEqual([DEFAULT_ID, PROFILE_ID, OTHER_ID]);
  });

  it('does not mind the case of ids', () => {
    const upper = wire({
      passkeyProfiles: [wireDefault(), wireProfile({ id: PROFILE_ID.toUpperCase() })],
    });
    expect(restored(upper, [PROFILE_ID])).toEqual([DEFAULT_ID]);
  });

  it('brings a tenant without profiles back by its own settings alone', () => {
    const baseline = wireLegacy({ isAttestationEnforced: true });
    expect(toRestore(baseline, wireLegacy(), NO_MEMORY)).toEqual({
      state: 'enabled',
      isSelfServiceRegistrationAllowed: true,
      isAttestationEnforced: true,
      keyRestrictions: baseline.keyRestrictions,
      includeTargets: baseline.includeTargets,
      excludeTargets: [],
    });
  });
});
