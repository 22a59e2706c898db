/**
 * The folder of a run: what a desk has to find again after a power cut.
 *
 * @module
 */
export { codeOf, fileError, FileError } from './file-error';
export { RunFolder, syncFolder } from './run-folder';
