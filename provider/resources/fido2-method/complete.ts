import { DEFAULT_PROFILE_KEY } from '../../../model/passkey';
import { isKnown, UNKNOWN, type Unknown } from '../../framework/value';
import type { SingletonChange, TypedMoments } from '../define/singleton-spec';
import type { ProfileMemory } from './from-graph';
import { pairProfiles } from './pair-profiles';
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
  if (!isKnown(profiles) || !isKnown(base.profiles)) {
    return { ...base, undeclared_profiles: UNKNOWN };
  }
  const paired = pairProfiles(profiles, current);
  return {
    ...base,
    profiles: completeProfiles(profiles, base.profiles, paired),
    undeclared_profiles: undeclared(profiles, paired, current, memory),
  };
}

/** What a tenant without profiles has at the top stands in its profiles from then on. */
function optIn(config: Fido2Config, planned: Fido2Config, current: Fido2State): Fido2Config {
  const moved = { ...planned, attestation_enforced: null, key_restrictions: null };
  if (current.opt_in_to_profiles || config.include_targets !== null) return moved;
  const include_targets = current.include_targets.map((target) => ({
    ...target,
    profiles: [DEFAULT_PROFILE_KEY],
  }));
  return { ...moved, include_targets };
}

function completeProfiles(
  configured: ConfiguredProfiles,
  planned: ConfiguredProfiles,
  paired: ReadonlyMap<string, ProfileState>,
): ConfiguredProfiles {
  const entries = [...planned].map(([key, profile]): [string, ConfiguredProfile | Unknown] => {
    const given = configured.get(key);
    if (!isKnown(profile) || given === undefined || !isKnown(given)) return [key, profile];
    const live = paired.get(key);
    return [
      key,
      {
        ...profile,
        id: given.id ?? live?.id ?? UNKNOWN,
        key_restrictions:
          given.key_restrictions === null
            ? (live?.key_restrictions ?? UNRESTRICTED)
            : profile.key_restrictions,
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
  const claimed = new Set([...paired.values()].map(({ id }) => id));
  const never = [...profiles, ...undeclared_profiles].filter(
    ([, { id }]) => !claimed.has(id) && declared?.has(id) !== true,
  );
  return new Map(
    never.map(([key, profile]) => [
      configured.has(key) ? `${key}-${profile.id.slice(0, 8)}` : key,
      profile,
    ]),
  );
}
