import { join } from 'node:path';

export { type ResidentProvider, startResident } from '../../engine/resident-provider';

const root = join(__dirname, '..', '..');

/** The sample provider as a bundle; built before any test runs. */
export const SAMPLE_BUNDLE = join(root, '.cache', 'tests', 'sample', 'provider.cjs');

/** The provider's bundle; built before any test runs. */
export const ENTRA_BUNDLE = join(root, '.cache', 'tests', 'entra', 'provider.cjs');

/** The stand-in for providers whose state is moved, as a bundle; built before any test runs. */
export const STAND_IN_BUNDLE = join(root, '.cache', 'tests', 'stand-in', 'provider.cjs');
