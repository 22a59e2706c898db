import { v5 as uuidv5 } from 'uuid';
import { UNKNOWN } from '../../framework/value';
import type { Fido2Planned, Fido2State, ProfileState } from './schema';

/** Namespace of the ids that this resource gives to profiles (RFC 9562, version 5). */
const NAMESPACE = '6f3c1f0e-6f0b-5d0a-9a50-0d1f3b1f7c42';

/**
 * Gives ids to new profiles. Tenant and key decide, so that a lost answer followed by a second
 * apply finds the profile that the first one created.
 */
export function resolve(planned: Fido2Planned, tenantId: string): Fido2State {
  // Whatever else was unknown at plan is known at apply; Terraform plans again before it.
  const state = planned as Fido2State;
  const all = [...state.profiles.values(), ...state.undeclared_profiles.values()];
  const taken = new Set(all.filter(hasId).map(({ id }) => id.toLowerCase()));
  const profiles = [...(planned.profiles as ReadonlyMap<string, ProfileState>)].map(
    ([key, profile]): [string, ProfileState] => {
      if (hasId(profile)) return [key, profile];
      const id = freeId(tenantId, key, taken);
      taken.add(id);
      return [key, { ...profile, id }];
    },
  );
  return { ...state, profiles: new Map(profiles) };
}

/** New profiles have none yet, whatever their type says. */
const hasId = ({ id }: ProfileState): boolean => (id as unknown) !== UNKNOWN;

function freeId(tenantId: string, key: string, taken: ReadonlySet<string>): string {
  for (let counter = 0; ; counter += 1) {
    const name = [tenantId, key, ...(counter === 0 ? [] : [String(counter)])].join('/');
    const id = uuidv5(name, NAMESPACE);
    if (!taken.has(id)) return id;
  }
}
