import { transitiveMembers } from '../directory/membership';
import { type JsonObject, own } from '../json';
import type { Objects } from '../state/objects';
import { findBuiltIn } from './registry';
import { targetsOf } from './targets';

const ALL_USERS = 'all_users';

/** Whether a method's configuration lets a user use it. */
export type Audience = (userId: string) => boolean;

/**
 * Whom a method configuration admits: users that it includes and does not exclude, while it is
 * enabled. Groups are resolved once.
 */
export function audienceOf(objects: Objects, configurationId: string): Audience {
  const configuration = storedConfiguration(objects, configurationId);
  if (own(configuration, 'state') !== 'enabled') return () => false;
  const included = reached(objects, configuration, 'includeTargets');
  const excluded = reached(objects, configuration, 'excludeTargets');
  return (userId) => !excluded(userId) && included(userId);
}

export function storedConfiguration(objects: Objects, id: string): JsonObject {
  return objects.get('authenticationMethodConfiguration', id) ?? findBuiltIn(id)?.reset({}) ?? {};
}

function reached(
  objects: Objects,
  configuration: JsonObject,
  list: 'includeTargets' | 'excludeTargets',
): Audience {
  const ids = targetsOf(configuration, list).map(({ id }) => id);
  const members = new Set([...ids, ...ids.flatMap((id) => transitiveMembers(objects, id))]);
  return (userId) => members.has(ALL_USERS) || members.has(userId.toLowerCase());
}
