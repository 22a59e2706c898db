/**
 * The desk file: what the people who hand out keys agreed on, reviewed in their repository.
 *
 * @module
 */
export { DeskError } from './desk-error';
export type { PinRules } from './desk-file';
export { readDesk, type Desk } from './read-desk';
