import type {
  Fido2Configuration,
  KeyRestrictions,
  PasskeyProfile,
  PasskeyTarget,
} from '../../../graph/methods/fido2';
import { fromWireExclusions, fromWireTarget } from '../define/targets/wire';
import { defaultIdOf, isSameId, keysOf, namedProfiles } from './profile-keys';
import type { Fido2State, ProfileState, RestrictionState, TargetState } from './schema';

/** What an earlier plan or read remembers of profiles, which Graph cannot know. */
export interface ProfileMemory {
  /** Key by id in lower case. */
  readonly keys: ReadonlyMap<string, string>;
  /**
   * Ids that were declared, in lower case. Undefined before anything was: then every live profile counts as
   * declared, so that an import shows the whole tenant.
   */
  readonly declared: ReadonlySet<string> | undefined;
}

/** Nothing remembered. */
export const NO_MEMORY: ProfileMemory = { keys: new Map(), declared: undefined };

/** The attributes that mirror Graph. */
export type MirroredState = Omit<Fido2State, 'allow_empty_exclusions'>;

/** Whether a tenant has opted in to profiles: then it has a default one, for ever. */
export function hasProfiles(live: Fido2Configuration): boolean {
  return typeof live.defaultPasskeyProfile === 'string' || (live.passkeyProfiles ?? []).length > 0;
}

/** A live configuration as state. */
export function fromGraph(live: Fido2Configuration, memory: ProfileMemory): MirroredState {
  const keys = keysOf(live, memory.keys);
  const optedIn = hasProfiles(live);
  const defaultProfile = live.passkeyProfiles?.find(({ id }) => isSameId(id, defaultIdOf(live)));
  const isDeclared = ({ id }: PasskeyProfile): boolean =>
    memory.declared?.has(id.toLowerCase()) ?? true;
  const profiles = namedProfiles(live);
  return {
    state: live.state,
    self_service_registration_allowed: live.isSelfServiceRegistrationAllowed ?? null,
    opt_in_to_profiles: optedIn,
    default_profile: defaultProfile === undefined ? null : toDefaultProfile(defaultProfile),
    profiles: toProfiles(profiles.filter(isDeclared), keys),
    undeclared_profiles: toProfiles(
      profiles.filter((profile) => !isDeclared(profile)),
      keys,
    ),
    include_targets: (live.includeTargets ?? []).map((target) => toTarget(target, keys, optedIn)),
    exclude_group_ids: fromWireExclusions('group', live.excludeTargets),
    exclude_user_ids: fromWireExclusions('user', live.excludeTargets),
    // Mirrors of the default profile where there are profiles; one place is enough.
    attestation_enforced: optedIn ? null : (live.isAttestationEnforced ?? null),
    key_restrictions: optedIn ? null : toRestrictions(live.keyRestrictions),
  };
}

function toDefaultProfile(profile: PasskeyProfile): Fido2State['default_profile'] {
  const { passkeyTypes, attestationEnforcement, keyRestrictions } = profile;
  return {
    name: profile.name ?? null,
    passkey_types: splitFlags(passkeyTypes),
    attestation_enforcement: attestationEnforcement,
    key_restrictions: toRestrictions(keyRestrictions),
  };
}

const toProfiles = (
  profiles: readonly PasskeyProfile[],
  keys: ReadonlyMap<string, string>,
): ReadonlyMap<string, ProfileState> =>
  new Map(
    profiles.map((profile) => [
      keys.get(profile.id.toLowerCase()) ?? profile.id,
      toProfile(profile),
    ]),
  );

function toProfile(profile: PasskeyProfile): ProfileState {
  return {
    id: profile.id,
    name: profile.name ?? '',
    passkey_types: splitFlags(profile.passkeyTypes),
    attestation_enforcement: profile.attestationEnforcement,
    key_restrictions: toRestrictions(profile.keyRestrictions),
  };
}

function toRestrictions(restrictions: KeyRestrictions | null | undefined): RestrictionState | null {
  if (restrictions === null || restrictions === undefined) return null;
  return {
    enforced: restrictions.isEnforced ?? false,
    enforcement_type: restrictions.enforcementType ?? 'allow',
    aaguids: (restrictions.aaGuids ?? []).map((aaguid) => aaguid.toLowerCase()),
  };
}

function toTarget(
  target: PasskeyTarget,
  keys: ReadonlyMap<string, string>,
  optedIn: boolean,
): TargetState {
  const { allowedPasskeyProfiles: profiles } = target;
  return {
    ...fromWireTarget(target),
    profiles: optedIn ? (profiles ?? []).map((id) => keys.get(id.toLowerCase()) ?? id) : null,
  };
}

/** A flags enumeration is one text, `deviceBound,synced`, with or without spaces. */
export function splitFlags(flags: string | null | undefined): string[] {
  return (flags ?? '')
    .split(',')
    .map((flag) => flag.trim())
    .filter((flag) => flag !== '');
}
