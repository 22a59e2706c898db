import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyTemplates } from './templates';
import { ROOT } from './package';
import { buildProvider } from './provider-package';
import { writeMirror, writeRelease } from './release';

const dist = join(ROOT, 'dist');
const provider = join(dist, 'provider');

/** `npm run build`: the package, the provider, the mirror, the release. */
async function main(): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  compile('--build', 'gen');
  compile('--project', 'tsconfig.build.json');
  copyTemplates(dist);
  const archive = await buildProvider(provider);
  writeFileSync(join(provider, 'terraform-provider-entra.zip'), archive);
  writeMirror(archive, join(dist, 'mirror'));
  writeRelease(archive, join(dist, 'release'));
}

function compile(...args: string[]): void {
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}

void main();
