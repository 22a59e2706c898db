/**
 * What a run would do with each row of a manifest.
 *
 * @module
 */
export { planKeys, type EvidenceOf, type Outcome, type PlannedOutcome } from './plan-keys';
