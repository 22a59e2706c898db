/**
 * What others get from a run: a report, evidence, PINs, and the rows that are left.
 *
 * @module
 */
export { exportEvidence, LIST, type ExportedKey } from './export-evidence';
export { failedManifest } from './failed-manifest';
export { mailPins, type Mail } from './mail-pins';
export { reportAsCsv, reportAsJson, reportAsText, reportOf, type ReportRow } from './report';
