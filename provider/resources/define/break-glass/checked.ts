import type { DemandedStrength } from '../../../../model/conditional-access/grant';
import type { Path } from '../../../framework/path';
import type { BreakGlassAccount } from './break-glass';
import type { PolicyView } from './policy-view';

/** Which policy is checked, and what a change makes of it. */
export interface Checked {
  readonly view: PolicyView;
  /** How messages call the policy. */
  readonly name: string;
  /** Where the change stands. */
  readonly path: Path;
  /** A strength that the change alters. */
  readonly changed?: ChangedDemand;
}

/** A strength before and after a change. */
export interface ChangedDemand {
  readonly before: DemandedStrength;
  readonly after: DemandedStrength;
  /** The step that lets an account satisfy it. */
  readonly fix: (account: BreakGlassAccount) => string;
}

/** How the tenant is read. */
export interface Reading {
  /** Whether memberships are read again that were read before. */
  readonly again: boolean;
  readonly signal: AbortSignal;
}
