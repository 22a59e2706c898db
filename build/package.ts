import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of this repository. */
export const ROOT: string = join(__dirname, '..');

/** The version that package and provider share. */
export const VERSION: string = (
  JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
).version;
