import { type Json, type JsonObject, isArray, isObject, own, text } from '../../json';

/** A passkey profile as the rules read it; stored values need not fit the schema. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly types: readonly string[];
  readonly attested: boolean;
  readonly restrictions: Restrictions;
  readonly raw: JsonObject;
}

interface Restrictions {
  readonly enforced: boolean;
  readonly aaguids: readonly string[];
}

export interface Target {
  readonly id: string;
  readonly targetType: string;
  readonly profiles: readonly string[];
  readonly raw: JsonObject;
}

export function profilesOf(configuration: JsonObject): readonly Profile[] {
  return objects(configuration, 'passkeyProfiles').map((raw) => ({
    id: text(raw, 'id').toLowerCase(),
    name: text(raw, 'name'),
    types: text(raw, 'passkeyTypes').split(','),
    attested: text(raw, 'attestationEnforcement') === 'registrationOnly',
    restrictions: restrictionsOf(own(raw, 'keyRestrictions')),
    raw,
  }));
}

export function restrictionsOf(value: Json | undefined): Restrictions {
  if (!isObject(value)) return { enforced: false, aaguids: [] };
  return { enforced: own(value, 'isEnforced') === true, aaguids: texts(value, 'aaGuids') };
}

export function targetsOf(
  configuration: JsonObject,
  name: 'includeTargets' | 'excludeTargets',
): readonly Target[] {
  return objects(configuration, name).map((raw) => ({
    id: text(raw, 'id').toLowerCase(),
    targetType: text(raw, 'targetType'),
    profiles: texts(raw, 'allowedPasskeyProfiles').map((id) => id.toLowerCase()),
    raw,
  }));
}

/** Whether the tenant uses profiles; before it does, it has none at all. */
export function hasOptedIn(configuration: JsonObject): boolean {
  return objects(configuration, 'passkeyProfiles').length > 0;
}

export function objects(parent: JsonObject, name: string): readonly JsonObject[] {
  const value = own(parent, name);
  return isArray(value) ? value.filter(isObject) : [];
}

function texts(parent: JsonObject, name: string): readonly string[] {
  const value = own(parent, name);
  return isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
