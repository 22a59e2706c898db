import type {
  Fido2Configuration,
  PasskeyProfile,
  PasskeyTarget,
} from '../../../../graph/methods/fido2';
import { ADMINS, KEY_A, PROFILE_ID, STAFF } from './states';

export const DEFAULT_ID = '00000000-0000-0000-0000-000000000001';

export function wireProfile(overrides: Partial<PasskeyProfile> = {}): PasskeyProfile {
  return {
    id: PROFILE_ID,
    name: 'Privileged',
    passkeyTypes: 'deviceBound',
    attestationEnforcement: 'registrationOnly',
    keyRestrictions: { isEnforced: true, enforcementType: 'allow', aaGuids: [KEY_A] },
    ...overrides,
  };
}

export const wireDefault = (overrides: Partial<PasskeyProfile> = {}): PasskeyProfile => ({
  id: DEFAULT_ID,
  name: 'Default passkey profile',
  passkeyTypes: 'deviceBound,synced',
  attestationEnforcement: 'disabled',
  keyRestrictions: { isEnforced: false, enforcementType: 'block', aaGuids: [] },
  ...overrides,
});

export function wireTarget(id: string, ...allowedPasskeyProfiles: string[]): PasskeyTarget {
  return { id, targetType: 'group', isRegistrationRequired: false, allowedPasskeyProfiles };
}

/** The wire form of the state that `state()` makes. */
export function wire(overrides: Partial<Fido2Configuration> = {}): Fido2Configuration {
  return {
    id: 'Fido2',
    state: 'enabled',
    isSelfServiceRegistrationAllowed: true,
    isAttestationEnforced: false,
    keyRestrictions: { isEnforced: false, enforcementType: 'block', aaGuids: [] },
    defaultPasskeyProfile: DEFAULT_ID,
    passkeyProfiles: [wireDefault(), wireProfile()],
    includeTargets: [wireTarget(STAFF, DEFAULT_ID), wireTarget(ADMINS, PROFILE_ID)],
    excludeTargets: [],
    ...overrides,
  };
}

/** The wire form of the state that `legacy()` makes. */
export const wireLegacy = (overrides: Partial<Fido2Configuration> = {}): Fido2Configuration =>
  wire({
    defaultPasskeyProfile: null,
    passkeyProfiles: [],
    includeTargets: [wireTarget('all_users')],
    ...overrides,
  });
