/**
 * The folder of a run: what a desk has to find again after a power cut.
 *
 * @module
 */
export { codeOf, fileError, FileError, readFile } from './file-error';
export { RunFolder, syncFolder } from './run-folder';
