import type { Rule } from '../../define/rules';
import type { Fido2Config, Fido2State } from '../schema';

/** A rule about the Passkey (FIDO2) method. */
export type Fido2Rule = Rule<Fido2Config, Fido2State & Fido2Config>;

/** Microsoft's page on passkey profiles. */
export const PROFILES_PAGE =
  'https://learn.microsoft.com/entra/identity/authentication/how-to-authentication-passkey-profiles';

/** Microsoft's page on the configuration in Graph. */
export const CONFIGURATION_PAGE =
  'https://learn.microsoft.com/graph/api/resources/fido2authenticationmethodconfiguration';
