import { dirname } from 'node:path';
import { bundle } from '../../build/bundle';
import { bundleProvider } from '../../build/provider-bundle';
import { ENTRA_BUNDLE, SAMPLE_BUNDLE } from './providers';

/** Builds what the tests start as processes, once for all of them. */
export default async function buildTestProviders(): Promise<void> {
  await bundle({ entry: 'tests/support/sample-provider/main.ts', outfile: SAMPLE_BUNDLE });
  await bundleProvider(dirname(ENTRA_BUNDLE));
}
