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

/** What a page shows of the demo. */
const shownIn = (page: string): string =>
  /<!-- from: the demo -->\n+```\n([^]*?)```/.exec(readFileSync(join(ROOT, page), 'utf8'))?.[1] ??
  '';

describe('npm run demo', () => {
  it('ends well, and prints what pages show of it', async () => {
    const policies = shownIn('README.md');
    const keys = shownIn('docs/security-keys.md');
    const { stdout } = await demo();
    expect(policies).toContain('dev: plan');
    expect(alike(stdout)).toContain(alike(policies));
    expect(keys).toContain('Will register model');
    expect(alike(stdout)).toContain(alike(keys));
    expect(stdout.match(/The second plan is empty/g)).toHaveLength(3);
    expect(stdout).toContain('The plan after it is empty again.');
    expect(stdout).toContain('The key is registered, and the second plan is empty.');
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
