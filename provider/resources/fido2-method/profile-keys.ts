import type { Fido2Configuration, PasskeyProfile } from '../../../graph/methods/fido2';
import { DEFAULT_PROFILE_KEY } from '../../../model/passkey';

/** Id that Microsoft gives to every tenant's default profile, as live tenants show it. */
export const DEFAULT_PROFILE_ID = '00000000-0000-0000-0000-000000000001';

/** Name that Microsoft gives to it. */
export const DEFAULT_PROFILE_NAME = 'Default passkey profile';

/** The id of a tenant's default profile; before an opt-in the one that it will have. */
export function defaultIdOf(live: Fido2Configuration): string {
  return live.defaultPasskeyProfile ?? DEFAULT_PROFILE_ID;
}

/** Whether two ids are the same: their case does not count. */
export function isSameId(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** The profiles of a tenant beside its default one. */
export function namedProfiles(live: Fido2Configuration): PasskeyProfile[] {
  const byDefault = defaultIdOf(live);
  return (live.passkeyProfiles ?? []).filter(({ id }) => !isSameId(id, byDefault));
}

/**
 * Gives every live profile its key: the one that is known for its id, else one made from its
 * name, with a part of its id where that is taken.
 *
 * @param known - key by id in lower case, as the author or an earlier read gave it
 * @returns key by id in lower case, the default profile's included
 */
export function keysOf(
  live: Fido2Configuration,
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const keys = new Map([[defaultIdOf(live).toLowerCase(), DEFAULT_PROFILE_KEY]]);
  const profiles = namedProfiles(live).map(({ id, name }) => ({ id: id.toLowerCase(), name }));
  for (const { id } of profiles) {
    const key = known.get(id);
    if (key !== undefined) keys.set(id, key);
  }
  const taken = new Set([DEFAULT_PROFILE_KEY, ...keys.values(), ...known.values()]);
  for (const { id, name } of profiles) {
    if (keys.has(id)) continue;
    const slug = slugOf(name ?? '');
    const key = taken.has(slug) ? `${slug}-${id.slice(0, 8)}` : slug;
    taken.add(key);
    keys.set(id, key);
  }
  return keys;
}

/** A name as a key: lower-case letters and digits, with dashes between. */
function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'profile' : slug;
}
