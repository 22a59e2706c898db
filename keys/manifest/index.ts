/**
 * The manifest: which keys are to be made, for whom, as a table that people write.
 *
 * @module
 */
export { ManifestError } from './manifest-error';
export { LARGEST_MANIFEST, readManifest } from './read-manifest';
export { displayNameOf, type ManifestRow } from './row';
export { writeManifest } from './write-manifest';
