import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mirrorFiles, platformArchive, PLATFORMS } from '../model/provider-mirror';
import { VERSION } from './package';

/** Writes the mirror that engines install from. */
export function writeMirror(archive: Uint8Array, directory: string): void {
  for (const path of mirrorFiles(VERSION)) {
    mkdirSync(join(directory, path, '..'), { recursive: true });
    writeFileSync(join(directory, path), archive);
  }
}

/**
 * Writes what a release of a provider consists of.
 *
 * @see https://developer.hashicorp.com/terraform/registry/providers/publishing
 */
export function writeRelease(archive: Uint8Array, directory: string): void {
  mkdirSync(directory, { recursive: true });
  const manifest = JSON.stringify({ version: 1, metadata: { protocol_versions: ['6.0'] } });
  const files = new Map<string, Uint8Array | string>([
    ...PLATFORMS.map((platform) => [platformArchive(VERSION, platform), archive] as const),
    [`terraform-provider-entra_${VERSION}_manifest.json`, `${manifest}\n`],
  ]);
  const sums = [...files].map(([name, content]) => {
    writeFileSync(join(directory, name), content);
    return `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;
  });
  writeFileSync(join(directory, `terraform-provider-entra_${VERSION}_SHA256SUMS`), sums.join(''));
}
