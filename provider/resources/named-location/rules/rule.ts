import type { Rule } from '../../define/rules';
import type { LocationConfig, LocationState } from '../schema';

/** A rule of named locations. */
export type LocationRule = Rule<LocationConfig, (LocationConfig & LocationState) | null>;

/** Microsoft's page on locations as conditions. */
export const LOCATIONS_PAGE =
  'https://learn.microsoft.com/entra/identity/conditional-access/concept-assignment-network';
