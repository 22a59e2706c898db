import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../../build/package';
import { findEngine } from '../../engine/find';
import { runEngineOrThrow, type RunResult } from '../../engine/run';

/** Minutes, as npm fetches packages. */
const PATIENCE = 300_000;

describe('the packed package in a company', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entra-policy-package-'));
  const company = join(folder, 'acme');
  let tarball: string;

  const npm = (args: readonly string[], cwd: string): string =>
    execFileSync('npm', ['--no-audit', '--no-fund', '--loglevel=error', ...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  beforeAll(() => {
    // Built from nothing: `prepack` runs the build.
    npm(['pack', '--pack-destination', folder], ROOT);
    tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
    npm(['init', '--yes'], folder);
    npm(['install', tarball, 'cdktf@0.21.0', 'constructs@10.7.2'], folder);
    npm(['exec', '--', 'entra-policy', 'init', 'acme', '--package', `file:${tarball}`], folder);
    npm(['install'], company);
  }, PATIENCE);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds the build and nothing of the workshop', () => {
    const listing = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n');
    const tops = new Set(listing.filter(Boolean).map((path) => path.split('/')[1]));
    expect([...tops].sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
    expect(listing).toContain('package/dist/provider/main.cjs');
    expect(listing.filter((path) => /dist\/(mirror|release)\/|tsbuildinfo/.test(path))).toEqual([]);
  });

  it('passes the test that init wrote', () => {
    expect(npm(['test'], company)).toContain('pass 1');
  });

  it('type-checks what init wrote', () => {
    expect(npm(['exec', '--', 'tsc', '--project', '.'], company)).toBe('');
  });

  it('gives the path of the provider, and bindings by name', () => {
    const script = `
      const { providerPath } = require('entra-policy/provider');
      const { Fido2Method, EntraProvider } = require('entra-policy/resources');
      console.log(require('fs').existsSync(providerPath), typeof Fido2Method, typeof EntraProvider);`;
    const output = execFileSync('node', ['--eval', script], { cwd: company, encoding: 'utf8' });
    expect(output.trim()).toBe('true function function');
  });

  it(
    'plans and applies against the emulator that it brings',
    async () => {
      npm(['run', 'synth'], company);
      const stack = join(company, 'cdktf.out/stacks/dev');
      const cliConfig = join(folder, 'cli.tfrc');
      execFileSync('npx', ['entra-policy', 'setup', '--mirror', join(folder, 'mirror')], {
        cwd: company,
        env: { ...process.env, TF_CLI_CONFIG_FILE: cliConfig },
      });
      const emulator = spawn('node', ['node_modules/entra-policy/dist/cli/main.js', 'emulator'], {
        cwd: company,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      try {
        const [line] = (await once(createInterface({ input: emulator.stdout }), 'line')) as [
          string,
        ];
        const env = { ...environmentOf(line), TF_CLI_CONFIG_FILE: cliConfig };
        const engine = await findEngine();
        const run = (...args: string[]): Promise<RunResult> =>
          runEngineOrThrow(engine, [...args, '-no-color'], { cwd: stack, env });
        await run('init');
        expect((await run('plan', '-out=tfplan')).stdout).toContain(
          '1 to import, 0 to add, 1 to change',
        );
        expect((await run('apply', 'tfplan')).stdout).toContain('1 imported, 0 added, 1 changed');
        expect((await run('plan', '-detailed-exitcode')).stdout).toContain('No changes.');
        expect(existsSync(join(company, 'terraform.dev.tfstate'))).toBe(true);
      } finally {
        emulator.kill();
      }
    },
    PATIENCE,
  );

  it(
    'imports a tenant of the emulator that it brings, in both formats',
    async () => {
      const cli = join(company, 'node_modules/entra-policy/dist/cli/main.js');
      const emulator = spawn('node', [cli, 'emulator'], {
        cwd: company,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      try {
        const [line] = (await once(createInterface({ input: emulator.stdout }), 'line')) as [
          string,
        ];
        const env = { ...process.env, ...environmentOf(line), ARM_TENANT_ID: firstTenant(line) };
        for (const format of ['hcl', 'typescript']) {
          const args = ['import', '--tenant', 'live', '--format', format, '--output', format];
          const output = execFileSync('node', [cli, ...args], {
            cwd: company,
            encoding: 'utf8',
            env,
          });
          expect(output).toContain('Its plan imports, and changes nothing:');
        }
        expect(npm(['exec', '--', 'tsc', '--project', '.'], company)).toBe('');
        npm(['exec', '--', 'tsx', 'typescript/main.ts'], company);
        expect(existsSync(join(company, 'cdktf.out/stacks/live/cdk.tf.json'))).toBe(true);
      } finally {
        emulator.kill();
      }
    },
    PATIENCE,
  );

  it('has a manifest that package tools accept', () => {
    const output = execFileSync('npx', ['publint', '--strict', tarball], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(output).toContain('All good!');
  });

  it('brings the licences of what its provider contains', () => {
    const notices = readFileSync(
      join(company, 'node_modules/entra-policy/dist/provider/THIRD-PARTY-NOTICES.txt'),
      'utf8',
    );
    for (const name of ['@azure/identity', '@microsoft/microsoft-graph-client', 'zod', 'undici']) {
      expect(notices).toContain(`${name} `);
    }
  });
});

/** Id of the first tenant of the emulator. */
function firstTenant(ready: string): string {
  const { tenants } = JSON.parse(ready) as { readonly tenants: readonly { tenantId: string }[] };
  return tenants[0]?.tenantId ?? '';
}

function environmentOf(ready: string): Record<string, string> {
  const { graphEndpoint, authorityHost, caFile, tenants } = JSON.parse(ready) as {
    graphEndpoint: string;
    authorityHost: string;
    caFile: string;
    tenants: { clients: { clientId: string; clientSecret: string }[] }[];
  };
  const client = tenants[0]?.clients[0];
  return {
    ENTRA_GRAPH_ENDPOINT: graphEndpoint,
    ENTRA_AUTHORITY_HOST: authorityHost,
    ENTRA_CA_FILE: caFile,
    ARM_CLIENT_ID: client?.clientId ?? '',
    ARM_CLIENT_SECRET: client?.clientSecret ?? '',
  };
}
