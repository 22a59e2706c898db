import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../package';

/** Files that a generator writes, by path below the repository. */
export type FileSet = ReadonlyMap<string, string>;

/** What a generator makes, and which files are its own. */
export interface Generator {
  /** What it makes, for messages. */
  readonly name: string;
  /** Folders in which every file is generated, but those in `keep`. */
  readonly owns: readonly string[];
  /** Hand-written files inside of `owns`. */
  readonly keep?: readonly string[];
  generate(): Promise<FileSet>;
}

/** Paths that are missing, superfluous or not what the generator writes. */
export function staleFiles({ owns, keep = [] }: Generator, files: FileSet): string[] {
  const extra = owns.flatMap(listFiles).filter((path) => !files.has(path) && !keep.includes(path));
  const changed = [...files].filter(([path, content]) => readIfThere(path) !== content);
  return [...changed.map(([path]) => path), ...extra].sort();
}

/** Writes the files, and removes those that the generator writes no more. */
export function writeFiles({ owns, keep = [] }: Generator, files: FileSet): void {
  for (const path of owns.flatMap(listFiles)) {
    if (!files.has(path) && !keep.includes(path)) rmSync(join(ROOT, path));
  }
  for (const [path, content] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), content);
  }
}

const readIfThere = (path: string): string | undefined =>
  existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : undefined;

function listFiles(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
}
