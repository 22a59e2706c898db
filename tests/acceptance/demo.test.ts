import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../build/package';

const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');

/** Runs `npm run demo` without npm. */
const demo = (environment: Record<string, string> = {}): Promise<{ stdout: string }> =>
  promisify(execFile)(process.execPath, [TSX, 'demo/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
  });

/** Times differ from run to run, and so may the engine. */
const alike = (text: string): string =>
  text.replace(/ {2}\d+\.\d s$/gm, '').replaceAll('OpenTofu says', 'Terraform says');

describe('npm run demo', () => {
  it('ends well, and prints what the README shows of it', async () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const [, shown = ''] = /<!-- from: the demo -->\n+```\n([^]*?)```/.exec(readme) ?? [];
    const { stdout } = await demo();
    expect(shown).toContain('dev: plan');
    expect(alike(stdout)).toContain(alike(shown));
    expect(stdout.match(/The second plan is empty/g)).toHaveLength(3);
    expect(stdout).toContain('The plan after it is empty again.');
  }, 300_000);

  it('stops at once with the one step that helps where no engine is there', async () => {
    const stopped = demo({ ENTRA_POLICY_ENGINE: '/nowhere/terraform' });
    await expect(stopped).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^\s*neither Terraform nor OpenTofu was found.*Install/,
      ) as string,
    });
  });
});
