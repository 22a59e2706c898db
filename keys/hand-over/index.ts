/**
 * What others get from a run: a report, evidence, PINs, and the rows that are left.
 *
 * @module
 */
export { exportEvidence, LIST } from './export-evidence';
export { failedManifest } from './failed-manifest';
export { mailPins } from './mail-pins';
export { reportAsCsv, reportAsJson, reportAsText, reportOf } from './report';
