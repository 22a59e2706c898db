import { build as esbuild, type Metafile, type Plugin } from 'esbuild';

/** One bundle of provider code. */
export interface BundleOptions {
  /** The file that starts the process. */
  readonly entry: string;
  /** Where the bundle goes. */
  readonly outfile: string;
  /**
   * Modules that are loaded when they are first needed, each with the bundle it is in, relative
   * to `outfile`. Only dynamic imports of them are cut.
   */
  readonly lazy?: Readonly<Record<string, string>>;
}

/** Bundles TypeScript and what it imports into one CommonJS file for Node 20. */
export async function bundle({ entry, outfile, lazy = {} }: BundleOptions): Promise<Metafile> {
  const { metafile } = await esbuild({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify: true,
    // Names of classes are part of messages.
    keepNames: true,
    metafile: true,
    legalComments: 'none',
    // `require` in its place: the module loader for `import()` costs start-up.
    supported: { 'dynamic-import': false },
    plugins: [cut(lazy)],
    logLevel: 'warning',
  });
  return metafile;
}

function cut(lazy: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'lazy-bundles',
    setup(build) {
      build.onResolve({ filter: /./ }, ({ path, kind }) => {
        const target = kind === 'dynamic-import' ? lazy[path] : undefined;
        return target === undefined ? undefined : { path: target, external: true };
      });
    },
  };
}
