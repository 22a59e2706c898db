import { execFileSync } from 'node:child_process';

/** Whether the Go toolchain is there: some independent judges are built with it. */
export const hasGo = (): boolean => runs('go', 'version');

/** Whether Rust 1.91 or newer is there, which a judge asks for. */
export function hasRust(): boolean {
  if (!runs('cargo', '--version')) return false;
  const version = execFileSync('cargo', ['--version'], { encoding: 'utf8' });
  const [, major = 0, minor = 0] = (/ (\d+)\.(\d+)\./.exec(version) ?? []).map(Number);
  return major > 1 || minor >= 91;
}

/** Whether Python is there: it makes device nodes out of pseudo-terminals. */
export const hasPython = (): boolean => runs('python3', '--version');

/** Whether a command can be run, and succeeds. */
export function runs(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
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
