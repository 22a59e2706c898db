import { execFileSync } from 'node:child_process';

/** Whether the Go toolchain is there: some independent judges are built with it. */
export function hasGo(): boolean {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** In place of `describe`: a skipped suite that says aloud what is missing. */
export function skipLoudly(name: string, missing: string): typeof describe.skip {
  process.stderr.write(`SKIPPED: ${name}: ${missing} is not installed\n`);
  return describe.skip;
}
