import type {
  Fido2Configuration,
  KeyRestrictions,
  PasskeyProfile,
  PasskeyTarget,
} from '../../../graph/methods/fido2';
import { DEFAULT_PROFILE_KEY } from '../../../model/passkey';
import { toWireExclusions, toWireTarget } from '../define/targets/wire';
import { hasProfiles, type MirroredState, type ProfileMemory } from './from-graph';
import { DEFAULT_PROFILE_NAME, defaultIdOf, isSameId, namedProfiles } from './profile-keys';
import type { ProfileState, RestrictionState, TargetState } from './schema';

/**
 * A state as the properties of a PATCH. Whole collections are sent, as Graph replaces them; what
 * an element has live and the state does not know is sent back as it is.
 *
 * @param state - every id resolved
 */
export function toGraph(
  state: MirroredState,
  live: Fido2Configuration,
): Partial<Fido2Configuration> {
  const common = {
    state: state.state,
    ...(state.self_service_registration_allowed !== null && {
      isSelfServiceRegistrationAllowed: state.self_service_registration_allowed,
    }),
    includeTargets: state.include_targets.map((target) => toTarget(target, state, live)),
    excludeTargets: toExcludeTargets(state, live),
  };
  return state.opt_in_to_profiles
    ? { ...common, passkeyProfiles: toProfiles(state, live) }
    : {
        ...common,
        ...(state.attestation_enforced !== null && {
          isAttestationEnforced: state.attestation_enforced,
        }),
        ...(state.key_restrictions !== null && {
          keyRestrictions: toRestrictions(state.key_restrictions, live.keyRestrictions),
        }),
      };
}

function toProfiles(state: MirroredState, live: Fido2Configuration): PasskeyProfile[] {
  const declared = [...state.profiles.values(), ...state.undeclared_profiles.values()];
  const byDefault = state.default_profile;
  const defaults =
    byDefault === null
      ? []
      : [{ ...byDefault, id: defaultIdOf(live), name: byDefault.name ?? DEFAULT_PROFILE_NAME }];
  return [...defaults, ...declared].map((profile) => toProfile(profile, live));
}

function toProfile(profile: ProfileState, { passkeyProfiles }: Fido2Configuration): PasskeyProfile {
  const live = passkeyProfiles?.find(({ id }) => isSameId(id, profile.id));
  return {
    ...live,
    id: live?.id ?? profile.id.toLowerCase(),
    name: profile.name,
    passkeyTypes: profile.passkey_types.join(','),
    attestationEnforcement: profile.attestation_enforcement,
    ...(profile.key_restrictions !== null && {
      keyRestrictions: toRestrictions(profile.key_restrictions, live?.keyRestrictions),
    }),
  };
}

const toRestrictions = (
  restrictions: RestrictionState,
  live: KeyRestrictions | null | undefined,
): KeyRestrictions => ({
  ...live,
  isEnforced: restrictions.enforced,
  enforcementType: restrictions.enforcement_type,
  aaGuids: restrictions.aaguids.map((aaguid) => aaguid.toLowerCase()),
});

function toTarget(
  target: TargetState,
  state: MirroredState,
  live: Fido2Configuration,
): PasskeyTarget {
  return {
    // Kept as found; nothing but Microsoft's own flows sets it.
    isRegistrationRequired: false,
    ...toWireTarget(target, live.includeTargets),
    ...(state.opt_in_to_profiles && {
      allowedPasskeyProfiles: (target.profiles ?? []).map((key) => idOf(key, state, live)),
    }),
  };
}

/** The id of a profile that a target names; rules have refused keys that nothing has. */
function idOf(key: string, state: MirroredState, live: Fido2Configuration): string {
  if (key === DEFAULT_PROFILE_KEY) return defaultIdOf(live);
  const id = (state.profiles.get(key) ?? state.undeclared_profiles.get(key))?.id ?? key;
  return live.passkeyProfiles?.find((profile) => isSameId(profile.id, id))?.id ?? id.toLowerCase();
}

function toExcludeTargets(
  state: MirroredState,
  live: Fido2Configuration,
): NonNullable<Fido2Configuration['excludeTargets']> {
  const groups = toWireExclusions('group', state.exclude_group_ids, live.excludeTargets);
  return toWireExclusions('user', state.exclude_user_ids, groups);
}

/**
 * What a tenant had, as the properties of a PATCH that brings it back. Profiles that somebody
 * else created since stay.
 */
export function toRestore(
  baseline: Fido2Configuration,
  live: Fido2Configuration,
  { declared }: ProfileMemory,
): Partial<Fido2Configuration> {
  const { state, isSelfServiceRegistrationAllowed, includeTargets, excludeTargets } = baseline;
  const common = { state, isSelfServiceRegistrationAllowed, includeTargets, excludeTargets };
  if (!hasProfiles(baseline)) {
    const { isAttestationEnforced, keyRestrictions } = baseline;
    return { ...common, isAttestationEnforced, keyRestrictions };
  }
  const had = (baseline.passkeyProfiles ?? []).map(({ id }) => id.toLowerCase());
  const isOurs = (id: string): boolean => had.includes(id) || declared?.has(id) === true;
  const since = namedProfiles(live).filter(({ id }) => !isOurs(id.toLowerCase()));
  return { ...common, passkeyProfiles: [...(baseline.passkeyProfiles ?? []), ...since] };
}
