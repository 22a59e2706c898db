import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveProvider } from './archive';
import { noticesOf } from './notices';
import { ROOT } from './package';
import { bundleProvider } from './provider-bundle';

/**
 * Builds the provider with its launcher and notices into a folder.
 *
 * @returns the archive that engines install
 */
export async function buildProvider(folder: string): Promise<Uint8Array> {
  mkdirSync(folder, { recursive: true });
  const metafiles = await bundleProvider(folder);
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), noticesOf(metafiles));
  for (const name of ['launcher.sh', 'main.cjs']) {
    copyFileSync(join(ROOT, 'provider/launcher', name), join(folder, name));
  }
  copyFileSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
  return archiveProvider(folder);
}
