import type { Fido2Configuration, PasskeyProfile } from '../../../graph/fido2';
import { DEFAULT_PROFILE_KEY } from '../../../model/passkey';

/** The profiles of a tenant beside its default one. */
export function namedProfiles(live: Fido2Configuration): PasskeyProfile[] {
  return (live.passkeyProfiles ?? []).filter(({ id }) => id !== live.defaultPasskeyProfile);
}

/**
 * Gives every live profile its key: the one that is known for its id, else one made from its
 * name, with a part of its id where that is taken.
 *
 * @param known - key by id, as the author or an earlier read gave it
 * @returns key by id, the default profile's included
 */
export function keysOf(
  live: Fido2Configuration,
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  if (typeof live.defaultPasskeyProfile === 'string') {
    keys.set(live.defaultPasskeyProfile, DEFAULT_PROFILE_KEY);
  }
  const profiles = namedProfiles(live);
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
