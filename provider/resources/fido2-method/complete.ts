import { DEFAULT_PROFILE_KEY } from '../../../model/passkey';
import { isKnown, UNKNOWN, type Unknown } from '../../framework/value';
import type { TypedMoments } from '../define/moments';
import type { SingletonChange } from '../define/singleton-spec';
import { renameTargets } from './align';
import type { ProfileMemory } from './from-graph';
import { pairProfiles } from './pair-profiles';
import { DEFAULT_PROFILE_NAME, isSameId } from './profile-keys';
import type {
  ConfiguredProfile,
  ConfiguredProfiles,
  Fido2Config,
  Fido2State,
  ProfileState,
  RestrictionState,
  Schema,
} from './schema';

/** What a new profile has where its author says nothing. */
const UNRESTRICTED: RestrictionState = { enforced: false, enforcement_type: 'block', aaguids: [] };

/**
 * Plans what follows from the declaration: which live profile each declared one is, which live
 * ones nobody declared, and what an opt-in moves.
 */
export function complete(
  { config, planned, current }: SingletonChange<TypedMoments<Schema>>,
  memory: ProfileMemory,
): Fido2Config {
  const base = planned.opt_in_to_profiles === true ? optIn(config, planned, current) : planned;
  const { profiles } = config;
  if (profiles === null || base.profiles === null) return base;
  if (!isKnown(profiles) || !isKnown(base.profiles) || !canPair(profiles)) {
    // Which live profiles these are shows when they are known; what depends on it waits.
    return {
      ...base,
      ...(isKnown(profiles) &&
        isKnown(base.profiles) && {
          profiles: completeProfiles(profiles, base.profiles, undefined),
        }),
      undeclared_profiles: UNKNOWN,
      ...(config.include_targets === null && { include_targets: UNKNOWN }),
    };
  }
  const paired = pairProfiles(profiles, current);
  const named = {
    profiles: completeProfiles(profiles, base.profiles, paired),
    undeclared_profiles: undeclared(profiles, paired, current, memory),
  };
  if (config.include_targets !== null || optsIn(base, current)) return { ...base, ...named };
  const include_targets = renameTargets(current.include_targets, current, named);
  return { ...base, ...named, include_targets };
}

const canPair = (profiles: ConfiguredProfiles): boolean =>
  [...profiles.values()].every(
    (profile) => isKnown(profile) && isKnown(profile.id) && isKnown(profile.name),
  );

/** What a tenant without profiles has at the top stands in its profiles from then on. */
function optIn(config: Fido2Config, planned: Fido2Config, current: Fido2State): Fido2Config {
  return {
    ...planned,
    default_profile: completeDefault(config, planned, current),
    // Configured values stay: a rule refuses them, with their place.
    ...(config.attestation_enforced === null && { attestation_enforced: null }),
    ...(config.key_restrictions === null && { key_restrictions: null }),
    ...(config.include_targets === null &&
      optsIn(planned, current) && {
        include_targets: current.include_targets.map((target) => ({
          ...target,
          profiles: [DEFAULT_PROFILE_KEY],
        })),
      }),
  };
}

const optsIn = (planned: Fido2Config, current: Fido2State): boolean =>
  planned.opt_in_to_profiles === true && !current.opt_in_to_profiles;

/** An omission leaves restrictions as they are, also where they move into a profile. */
function completeDefault(
  { default_profile: configured }: Fido2Config,
  { default_profile: planned }: Fido2Config,
  current: Fido2State,
): Fido2Config['default_profile'] {
  if (configured === null || !isKnown(configured)) return planned;
  if (planned === null || !isKnown(planned) || current.default_profile !== null) return planned;
  return {
    ...planned,
    name: configured.name ?? DEFAULT_PROFILE_NAME,
    key_restrictions:
      configured.key_restrictions === null
        ? (current.key_restrictions ?? UNRESTRICTED)
        : planned.key_restrictions,
  };
}

/** @param paired - live profiles by key; undefined while nobody can tell */
function completeProfiles(
  configured: ConfiguredProfiles,
  planned: ConfiguredProfiles,
  paired: ReadonlyMap<string, ProfileState> | undefined,
): ConfiguredProfiles {
  const entries = [...planned].map(([key, profile]): [string, ConfiguredProfile | Unknown] => {
    const given = configured.get(key);
    if (!isKnown(profile) || given === undefined || !isKnown(given)) return [key, profile];
    const live = paired?.get(key);
    const found = live === undefined ? UNRESTRICTED : live.key_restrictions;
    const restrictions = paired === undefined ? UNKNOWN : found;
    return [
      key,
      {
        ...profile,
        id: given.id ?? live?.id ?? UNKNOWN,
        key_restrictions: given.key_restrictions === null ? restrictions : profile.key_restrictions,
      },
    ];
  });
  return new Map(entries);
}

/** Live profiles that no declaration names now or named before. */
function undeclared(
  configured: ConfiguredProfiles,
  paired: ReadonlyMap<string, ProfileState>,
  { profiles, undeclared_profiles }: Fido2State,
  { declared }: ProfileMemory,
): ReadonlyMap<string, ProfileState> {
  const claimed = [...paired.values()];
  const never = [...profiles, ...undeclared_profiles].filter(
    ([, { id }]) =>
      !claimed.some((one) => isSameId(one.id, id)) && declared?.has(id.toLowerCase()) !== true,
  );
  return new Map(
    never.map(([key, profile]) => [
      configured.has(key) ? `${key}-${profile.id.slice(0, 8)}` : key,
      profile,
    ]),
  );
}
