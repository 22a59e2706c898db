import type { Rule } from '../../define/rules';
import type { KeyConfig, KeyState } from '../schema';

/** A key that is stored. */
export type CurrentKey = KeyConfig & KeyState;

/** A rule of security keys. */
export type KeyRule = Rule<KeyConfig, CurrentKey | null>;

/** Microsoft's page on keys that administrators register for users. */
export const PROVISIONING_PAGE =
  'https://learn.microsoft.com/entra/identity/authentication/how-to-enable-passkey-fido2';

/** Graph's page on what a registered key is. */
export const METHOD_PAGE =
  'https://learn.microsoft.com/graph/api/resources/fido2authenticationmethod';

/** Whether a user has, or had, a key in the slot. */
export const isTaken = (current: CurrentKey | null): current is CurrentKey =>
  current !== null && current.method_id !== null;
