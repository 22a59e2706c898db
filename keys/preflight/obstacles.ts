import type { PreflightReport } from './preflight';
import type { Remark } from './rule';
import type { PlannedKey } from './situation';

/** What does not let somebody begin: blockers, and facts that could not be read. */
export interface Obstacles {
  /** What stops the run as a whole. */
  readonly ofRun: readonly Remark[];
  /** What stops single keys, by key; the heaviest first. */
  readonly ofKeys: ReadonlyMap<PlannedKey, readonly Remark[]>;
}

/** Tells what stops the run from what stops single keys, which leaves the others as they are. */
export function obstaclesOf({ remarks }: PreflightReport): Obstacles {
  const ofRun: Remark[] = [];
  const ofKeys = new Map<PlannedKey, readonly Remark[]>();
  for (const weight of ['blocker', 'unknown'] as const) {
    for (const remark of remarks.filter((one) => one.weight === weight)) {
      if (remark.keys.length === 0) ofRun.push(remark);
      for (const key of remark.keys) ofKeys.set(key, [...(ofKeys.get(key) ?? []), remark]);
    }
  }
  return { ofRun, ofKeys };
}
