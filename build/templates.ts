import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './package';

/** Copies the files of `entra-policy init`, which are no code of ours, beside its code. */
export function copyTemplates(dist: string): void {
  const path = join('cli', 'init', 'template');
  cpSync(join(ROOT, path), join(dist, path), { recursive: true });
}
