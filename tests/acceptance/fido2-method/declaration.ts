import { GROUPS } from '../../support/tenant';

/** A YubiKey 5 Series with NFC, as Microsoft's table of attested models lists it. */
export const YUBIKEY = '2fc0579f-8113-47ea-b116-bb5a8db9202a';
/** A second attested model. */
export const OTHER_KEY = 'c5ef55ff-ad9a-4b9f-b580-adebafe026d0';

/** A privileged profile beside the default one, each for a group of its own. */
export function declaration(overrides: object = {}): Record<string, unknown> {
  return {
    state: 'enabled',
    self_service_registration_allowed: true,
    default_profile: {
      passkey_types: ['deviceBound', 'synced'],
      attestation_enforcement: 'disabled',
    },
    profiles: { privileged: privileged() },
    include_targets: [
      { group_id: GROUPS.staff, profiles: ['default'] },
      { group_id: GROUPS.privileged, profiles: ['privileged'] },
    ],
    exclude_group_ids: [],
    ...overrides,
  };
}

export function privileged(overrides: object = {}): Record<string, unknown> {
  return {
    name: 'Privileged',
    passkey_types: ['deviceBound'],
    attestation_enforcement: 'registrationOnly',
    key_restrictions: { enforced: true, enforcement_type: 'allow', aaguids: [YUBIKEY] },
    ...overrides,
  };
}

/** A module with the resource `entra_fido2_method.this`. */
export function moduleOf(attributes: object, more: object = {}): object {
  return { resource: { entra_fido2_method: { this: attributes } }, ...more };
}
