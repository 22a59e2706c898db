import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { ROOT } from './package';

/** The licences of everything that went into bundles, as they demand to be passed on. */
export function noticesOf(metafiles: readonly Metafile[]): string {
  const folders = new Set(
    metafiles.flatMap(({ inputs }) => Object.keys(inputs).flatMap(packageFolderOf)),
  );
  const notices = [...folders].sort().map((folder) => {
    const { name, version, license } = readManifest(folder);
    const text = readLicence(folder) ?? `Licence: ${license ?? 'not stated'}\n`;
    return `${name} ${version}\n${'-'.repeat(`${name} ${version}`.length)}\n\n${text.trim()}\n`;
  });
  return `This provider contains the following packages.\n\n${notices.join('\n\n')}`;
}

/** The folder of the innermost package that a file belongs to. */
function packageFolderOf(file: string): string[] {
  const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
  return found === undefined ? [] : [found];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as Manifest;

function readLicence(folder: string): string | undefined {
  const directory = join(ROOT, folder);
  if (!existsSync(directory)) return undefined;
  const file = readdirSync(directory).find((name) => /^licen[cs]e/i.test(name));
  return file === undefined ? undefined : readFileSync(join(directory, file), 'utf8');
}
