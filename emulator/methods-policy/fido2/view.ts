import { type Json, type JsonObject, isObject, objects, own, text, texts } from '../../json';
import { type Target, targetsOf } from '../targets';

/** A passkey profile as the rules read it; stored values need not fit the schema. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly types: readonly string[];
  readonly attested: boolean;
  readonly restrictions: Restrictions;
  readonly raw: JsonObject;
}

export interface Restrictions {
  readonly enforced: boolean;
  /** Whether the AAGUIDs are those that are let in, and not those kept out. */
  readonly allows: boolean;
  readonly aaguids: readonly string[];
}

/** An included target with the ids of its profiles. */
interface PasskeyTarget extends Target {
  readonly profiles: readonly string[];
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
  if (!isObject(value)) return { enforced: false, allows: false, aaguids: [] };
  return {
    enforced: own(value, 'isEnforced') === true,
    allows: text(value, 'enforcementType') === 'allow',
    aaguids: texts(value, 'aaGuids'),
  };
}

export function passkeyTargetsOf(configuration: JsonObject): readonly PasskeyTarget[] {
  return targetsOf(configuration, 'includeTargets').map((target) => ({
    ...target,
    profiles: texts(target.raw, 'allowedPasskeyProfiles').map((id) => id.toLowerCase()),
  }));
}

/** Whether the tenant uses profiles; before it does, it has none at all. */
export function hasOptedIn(configuration: JsonObject): boolean {
  return objects(configuration, 'passkeyProfiles').length > 0;
}
