/**
 * What can be known before the first key is touched. Nothing is written anywhere.
 *
 * @module
 */
export { lookAt } from './look';
export { obstaclesOf } from './obstacles';
export { ofWeight, preflight, type PreflightReport } from './preflight';
export type { Remark, Weight } from './rule';
export { userOf, type PlannedKey, type Situation } from './situation';
