import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');
const page = join(root, 'docs', 'benchmarks.md');

const bench = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['--import', 'tsx', 'bench/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

describe('npm run bench', () => {
  it('measures a section and leaves the page as it is', () => {
    const before = readFileSync(page, 'utf8');
    const { status, stdout } = bench('--quick', '--only', 'handshake');
    expect(stdout).toMatch(/^ {3}spawn → handshake .* bare node /m);
    expect(stdout).toMatch(/Quick figures .* docs\/benchmarks.md stays as it is\./);
    expect(status).toBe(0);
    expect(readFileSync(page, 'utf8')).toBe(before);
  });

  it('counts what the provider asks of Graph, within its budget', () => {
    const { status, stdout } = bench('--quick', '--only', 'graph');
    expect(stdout).toMatch(/no-op plan of 1 entra_fido2_method +1 +≤ 1 +met$/m);
    expect(stdout).toMatch(/create 1 strength and 4 policies at .* 17 +≤ 17 +met$/m);
    expect(status).toBe(0);
  });

  it('says what is wrong with its options, without a stack trace', () => {
    const { status, stdout, stderr } = bench('--only', 'speed');
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'there is no section "speed"; expected handshake, plan, graph, keys, synth\n',
    });
  });
});
