import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle } from '../../build/bundle';
import { ROOT } from '../../build/package';
import { buildProvider } from '../../build/provider-package';
import { ENTRA_BUNDLE, SAMPLE_BUNDLE, STAND_IN_BUNDLE } from './providers';

/** Builds what the tests start as processes and install, once for all of them. */
export default async function buildTestProviders(): Promise<void> {
  await bundle({ entry: 'tests/support/sample-provider/main.ts', outfile: SAMPLE_BUNDLE });
  await bundle({ entry: 'tests/support/stand-in/main.ts', outfile: STAND_IN_BUNDLE });
  const archive = await buildProvider(dirname(ENTRA_BUNDLE));
  const packaged = join(ROOT, 'dist', 'provider');
  mkdirSync(packaged, { recursive: true });
  writeFileSync(join(packaged, 'terraform-provider-entra.zip'), archive);
}
