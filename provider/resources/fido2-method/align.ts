import { DEFAULT_PROFILE_KEY } from '../../../model/passkey';
import { isKnown } from '../../framework/value';
import type { Fido2Config, Fido2State, ProfileState, TargetState } from './schema';

/** Where profiles have their keys. */
type Keyed = Pick<Fido2Config, 'profiles' | 'undeclared_profiles'>;

/**
 * The current state as a plan names it: keys are the author's, so a profile under another key is
 * the same profile, and no change of the tenant.
 */
export function align(current: Fido2State, planned: Fido2Config): Fido2State {
  if (!isKnown(planned.profiles) || !isKnown(planned.undeclared_profiles)) return current;
  const rename = renaming(current, planned);
  const undeclared = keysById(planned.undeclared_profiles);
  const all = [...current.profiles, ...current.undeclared_profiles];
  const under = (isUndeclared: boolean): ReadonlyMap<string, ProfileState> =>
    new Map(
      all
        .filter(([, { id }]) => undeclared.has(id.toLowerCase()) === isUndeclared)
        .map(([key, profile]) => [rename(key), profile]),
    );
  return {
    ...current,
    profiles: under(false),
    undeclared_profiles: under(true),
    include_targets: renameTargets(current.include_targets, current, planned),
  };
}

/** Targets that follow their profiles to the keys of a plan. */
export function renameTargets(
  targets: readonly TargetState[],
  current: Fido2State,
  planned: Keyed,
): TargetState[] {
  const rename = renaming(current, planned);
  return targets.map((target) => ({
    ...target,
    profiles: target.profiles === null ? null : target.profiles.map(rename),
  }));
}

/** The key that a plan gives to the profile under a current key. */
function renaming(current: Fido2State, planned: Keyed): (key: string) => string {
  const ids = new Map(
    [...current.profiles, ...current.undeclared_profiles].map(([key, { id }]) => [key, id]),
  );
  const now = new Map([...keysById(planned.profiles), ...keysById(planned.undeclared_profiles)]);
  const taken = new Set([...now.values(), DEFAULT_PROFILE_KEY]);
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) return key;
    // A profile that leaves must not hand its targets to whoever takes over its key.
    return now.get(id.toLowerCase()) ?? (taken.has(key) ? id : key);
  };
}

function keysById(profiles: Fido2Config['profiles']): ReadonlyMap<string, string> {
  if (profiles === null || !isKnown(profiles)) return new Map();
  return new Map(
    [...profiles].flatMap(([key, profile]): [string, string][] =>
      isKnown(profile) && typeof profile.id === 'string' ? [[profile.id.toLowerCase(), key]] : [],
    ),
  );
}
