import type { Rule } from '../../define/rules';
import type { ExternalConfig, ExternalState } from '../schema';

/** A rule of external methods. */
export type ExternalRule = Rule<ExternalConfig, (ExternalConfig & ExternalState) | null>;

/** Microsoft's page on how an external method is managed. */
export const MANAGE_PAGE =
  'https://learn.microsoft.com/entra/identity/authentication/how-to-authentication-external-method-manage';

/** Microsoft's page on what Entra and a provider tell each other. */
export const PROVIDER_PAGE =
  'https://learn.microsoft.com/entra/identity/authentication/concept-authentication-external-method-provider';
