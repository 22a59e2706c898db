import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { bundle } from './bundle';

/** The module that costs start-up and is loaded when a request needs it. */
const GRAPH = '../../graph/index.js';

/**
 * Bundles the provider: what every process loads, and beside it the Graph room that few need.
 *
 * @returns what went into the two bundles
 */
export async function bundleProvider(directory: string): Promise<Metafile[]> {
  return Promise.all([
    bundle({
      entry: 'provider/main.ts',
      outfile: join(directory, 'provider.cjs'),
      lazy: { [GRAPH]: './graph.cjs' },
    }),
    bundle({ entry: 'graph/index.ts', outfile: join(directory, 'graph.cjs') }),
  ]);
}
