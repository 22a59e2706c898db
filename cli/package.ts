import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The installed package, or this repository. */
export interface OwnPackage {
  readonly root: string;
  readonly version: string;
}

/** Finds the package that this file belongs to, compiled or not. */
export function findOwnPackage(): OwnPackage {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest)) {
      const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
      return { root: folder, version };
    }
    if (folder === dirname(folder)) throw new Error(`no package.json above ${__dirname}`);
  }
}
