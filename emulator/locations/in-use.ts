import { child, type JsonObject, texts } from '../json';
import type { Objects } from '../state/objects';

/** A policy that refers to the location, if there is one. */
export function policyWithLocation(stored: Objects, locationId: string): JsonObject | undefined {
  const wanted = locationId.toLowerCase();
  return stored.list('conditionalAccessPolicy').find((policy) => {
    const locations = child(child(policy, 'conditions') ?? {}, 'locations') ?? {};
    const ids = [...texts(locations, 'includeLocations'), ...texts(locations, 'excludeLocations')];
    return ids.some((id) => id.toLowerCase() === wanted);
  });
}

/** A policy that uses the authentication context, if there is one. */
export function policyWithContext(stored: Objects, contextId: string): JsonObject | undefined {
  return stored.list('conditionalAccessPolicy').find((policy) => {
    const applications = child(child(policy, 'conditions') ?? {}, 'applications') ?? {};
    return texts(applications, 'includeAuthenticationContextClassReferences').includes(contextId);
  });
}
