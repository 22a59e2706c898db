import { DEFAULT_PROFILE_ID } from '../../../emulator';
import type { JsonObject } from '../../../emulator/json';

export const AAGUID = '2fc0579f-8113-47ea-b116-bb5a8db9202a';
export const SECOND_ID = '11111111-1111-4111-8111-111111111111';
export const THIRD_ID = '22222222-2222-4222-8222-222222222222';

export function profile(values: JsonObject = {}): JsonObject {
  return {
    id: DEFAULT_PROFILE_ID,
    name: 'Default passkey profile',
    passkeyTypes: 'deviceBound,synced',
    attestationEnforcement: 'disabled',
    keyRestrictions: { isEnforced: false, enforcementType: 'allow', aaGuids: [] },
    ...values,
  };
}

export function target(values: JsonObject = {}): JsonObject {
  return {
    id: 'all_users',
    targetType: 'group',
    isRegistrationRequired: false,
    allowedPasskeyProfiles: [DEFAULT_PROFILE_ID],
    ...values,
  };
}

/** `count` distinct AAGUIDs. */
export function aaguids(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  );
}
