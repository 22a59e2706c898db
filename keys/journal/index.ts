/**
 * The journal of a run: what happened, in an order that a power cut does not change.
 *
 * @module
 */
export { Journal } from './journal';
export {
  after,
  progressOf,
  statusOf,
  type Progress,
  type RunProgress,
  type Status,
} from './progress';
export type { Entry, RowContent, RunContent } from './record';
