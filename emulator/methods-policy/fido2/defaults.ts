import type { JsonObject } from '../../json';

/** The id that live tenants show for the default passkey profile. */
export const DEFAULT_PROFILE_ID = '00000000-0000-0000-0000-000000000001';

export const unrestricted: JsonObject = {
  isEnforced: false,
  enforcementType: 'block',
  aaGuids: [],
};

/** A profile that admits every passkey. */
export function openProfile(id: string, name: string): JsonObject {
  return {
    id,
    name,
    passkeyTypes: 'deviceBound,synced',
    attestationEnforcement: 'disabled',
    keyRestrictions: unrestricted,
  };
}

export function target(id: string, profiles: readonly string[]): JsonObject {
  return {
    id,
    targetType: 'group',
    isRegistrationRequired: false,
    allowedPasskeyProfiles: profiles,
  };
}

const common: JsonObject = {
  id: 'Fido2',
  state: 'enabled',
  isSelfServiceRegistrationAllowed: true,
  isAttestationEnforced: false,
  excludeTargets: [],
  keyRestrictions: unrestricted,
};

/** A tenant that has not opted in to profiles. */
export const legacy: JsonObject = {
  ...common,
  defaultPasskeyProfile: null,
  includeTargets: [target('all_users', [])],
  passkeyProfiles: [],
};

/** A tenant that has opted in and keeps the default profile alone. */
export const optedIn: JsonObject = {
  ...common,
  defaultPasskeyProfile: DEFAULT_PROFILE_ID,
  includeTargets: [target('all_users', [DEFAULT_PROFILE_ID])],
  passkeyProfiles: [openProfile(DEFAULT_PROFILE_ID, 'Default passkey profile')],
};
