import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../build/package';
import type { Configuration } from './synthesise';

describe('the example of the key desk', () => {
  const out = mkdtempSync(join(tmpdir(), 'entra-policy-example-'));
  const read = (stack: string): Configuration =>
    JSON.parse(readFileSync(join(out, 'stacks', stack, 'cdk.tf.json'), 'utf8')) as Configuration;
  beforeAll(() => {
    const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    execFileSync(process.execPath, [tsx, join(ROOT, 'examples/security-keys/main.ts')], {
      cwd: ROOT,
      env: { ...process.env, CDKTF_OUTDIR: out },
    });
  });
  afterAll(() => {
    rmSync(out, { recursive: true, force: true });
  });

  it('has the policies in one stack, and the keys in others', () => {
    expect(readdirSync(join(out, 'stacks')).sort()).toEqual([
      'dev',
      'dev-emergency-keys-1-of-1',
      'dev-keys-1-of-2',
      'dev-keys-2-of-2',
    ]);
    expect(read('dev').resource).not.toHaveProperty('entra_fido2_security_key');
    const keys = ['dev-keys-1-of-2', 'dev-keys-2-of-2'].flatMap((stack) =>
      Object.keys(
        (read(stack) as Partial<Configuration>).resource?.['entra_fido2_security_key'] ?? {},
      ),
    );
    expect(keys).toHaveLength(3);
    const { entra_fido2_security_key: emergency = {} } = read('dev-emergency-keys-1-of-1').resource;
    expect(Object.values(emergency).map(({ slot }) => slot)).toEqual([
      'safe-a',
      'safe-b',
      'safe-a',
      'safe-b',
    ]);
  });

  it('believes whom the desk believes', () => {
    expect(read('dev-keys-1-of-2').provider['entra']).toMatchObject([
      { security_keys: { signers: [{}, {}, { holder: 'anna@fabrikamdev.onmicrosoft.com' }] } },
    ]);
  });
});
