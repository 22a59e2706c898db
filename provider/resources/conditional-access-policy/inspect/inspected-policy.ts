import type { PolicyConfig, PolicyState } from '../schema';

/** A planned policy, and the live one that it changes. */
export interface InspectedPolicy {
  readonly planned: PolicyConfig;
  /** Null where the policy is to be created. */
  readonly current: PolicyState | null;
}
