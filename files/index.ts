/**
 * Files that people give: read when they are files, of a size that fits, and refused at once else.
 *
 * @module
 */
export { checkPrivate, GivenFileError, readGivenFile } from './given-file';
