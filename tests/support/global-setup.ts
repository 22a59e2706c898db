import { bundle } from '../../build/bundle';
import { SAMPLE_BUNDLE } from './providers';

/** Builds what the tests start as processes, once for all of them. */
export default async function buildTestProviders(): Promise<void> {
  await bundle({ entry: 'tests/support/sample-provider/main.ts', outfile: SAMPLE_BUNDLE });
}
