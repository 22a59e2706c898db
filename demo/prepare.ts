import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildProvider } from '../build/provider-package';
import { writeMirror } from '../build/release';

const root = join(__dirname, '..');

/** An empty folder that the demo leaves behind, to be looked at. */
export function freshFolder(): string {
  const folder = join(root, '.demo');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return folder;
}

/**
 * Builds the provider into a mirror of the demo.
 *
 * @returns a CLI configuration that takes our provider from it, and no other from anywhere
 */
export async function installProvider(folder: string): Promise<string> {
  const mirror = join(folder, 'mirror');
  writeMirror(await buildProvider(join(folder, 'provider')), mirror);
  const cliConfig = join(folder, 'cli.tfrc');
  writeFileSync(
    cliConfig,
    `provider_installation {\n  filesystem_mirror { path = ${JSON.stringify(mirror)} }\n}\n`,
  );
  return cliConfig;
}

/** Runs `npm run synth` into the demo's folder. */
export async function synthesise(folder: string): Promise<void> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  await promisify(execFile)(process.execPath, [tsx, 'main.ts'], {
    cwd: root,
    env: { ...process.env, CDKTF_OUTDIR: join(folder, 'cdktf.out') },
  });
}
