import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { bundle } from './bundle';

/** What is loaded once Terraform has its handshake. */
const SESSIONS = './sessions.js';
/** What is loaded when a request needs it. */
const GRAPH = '../../graph/index.js';
/** What is loaded where evidence of a security key is read. */
const EVIDENCE = '../../evidence/index.js';

/**
 * Bundles the provider: what the handshake needs, what every session needs, and the rooms of Graph
 * and of evidence, which few of them need. No class is shared between bundles.
 *
 * @returns what went into the bundles
 */
export async function bundleProvider(directory: string): Promise<Metafile[]> {
  return Promise.all([
    bundle({
      entry: 'provider/main.ts',
      outfile: join(directory, 'provider.cjs'),
      lazy: { [SESSIONS]: './sessions.cjs' },
    }),
    bundle({
      entry: 'provider/sessions.ts',
      outfile: join(directory, 'sessions.cjs'),
      lazy: { [GRAPH]: './graph.cjs', [EVIDENCE]: './evidence.cjs' },
    }),
    bundle({ entry: 'graph/index.ts', outfile: join(directory, 'graph.cjs') }),
    bundle({ entry: 'evidence/index.ts', outfile: join(directory, 'evidence.cjs') }),
  ]);
}
