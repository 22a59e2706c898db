import { kindNeverChanges } from './kind-never-changes';
import type { LocationRule } from './rule';
import { trustedRangeGrows } from './trusted-range-grows';

/** Every rule of named locations. */
export const rules: readonly LocationRule[] = [kindNeverChanges, trustedRangeGrows];
