import { isKnown } from '../../framework/value';
import { isSameId } from './profile-keys';
import type { ConfiguredProfiles, Fido2State, ProfileState } from './schema';

/** Live profiles by key, the declared ones and those that nobody declared. */
export type LiveProfiles = Pick<Fido2State, 'profiles' | 'undeclared_profiles'>;

/**
 * Finds the live profile that each declared one stands for. Keys are not in Graph, so the id
 * decides, then a name that only one declared and one live profile have, then the id that an
 * earlier plan had under the key.
 *
 * @returns the live profile by declared key; new ones are absent
 */
export function pairProfiles(
  declared: ConfiguredProfiles,
  live: LiveProfiles,
): ReadonlyMap<string, ProfileState> {
  const all = [...live.profiles.values(), ...live.undeclared_profiles.values()];
  const paired = new Map<string, ProfileState>();
  const claim = (key: string, candidates: readonly ProfileState[]): void => {
    const free = candidates.filter(({ id }) => ![...paired.values()].some((one) => one.id === id));
    const [only, ...others] = free;
    if (only !== undefined && others.length === 0) paired.set(key, only);
  };
  const open = (): [string, { readonly name: unknown; readonly id: unknown }][] =>
    [...declared].flatMap(([key, profile]) =>
      isKnown(profile) && !paired.has(key) ? [[key, profile]] : [],
    );
  for (const [key, { id }] of open()) {
    if (typeof id === 'string')
      claim(
        key,
        all.filter((one) => isSameId(one.id, id)),
      );
  }
  const unidentified = open().filter(([, { id }]) => id === null);
  for (const [key, { name }] of unidentified) {
    const isUnique = unidentified.filter(([, other]) => other.name === name).length === 1;
    if (isUnique)
      claim(
        key,
        all.filter((one) => one.name === name),
      );
  }
  for (const [key, { id }] of open()) {
    const before = live.profiles.get(key);
    if (id === null && before !== undefined) claim(key, [before]);
  }
  return paired;
}
