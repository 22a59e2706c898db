import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findEngine } from '../../../engine/find';
import { SAMPLE_BUNDLE } from '../../support/providers';
import { Workspace } from '../../support/workspace';

/** Processes that run the bundle of a workspace, by reading the process table. */
const providersOf = (directory: string): string[] =>
  readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(directory);
      } catch {
        return false;
      }
    })
    .filter((pid) => pid !== String(process.pid));

const waitFor = async (condition: () => boolean, milliseconds = 8_000): Promise<void> => {
  const end = Date.now() + milliseconds;
  while (!condition() && Date.now() < end) await sleep(20);
};

describe('a provider process that terraform starts', () => {
  let workspace: Workspace;

  beforeEach(async () => {
    workspace = await Workspace.open({});
    const { directory } = workspace;
    const launcher = join(directory, 'terraform-provider-sample');
    writeFileSync(launcher, `#!/bin/sh\nexec node ${SAMPLE_BUNDLE} from-${directory}\n`);
    chmodSync(launcher, 0o755);
    workspace.write(
      'cli.tfrc',
      `provider_installation {\n  dev_overrides { "example/sample" = "${directory}" }\n}\n`,
    );
  });
  afterEach(() => {
    workspace.remove();
  });

  const declare = (body: string): Workspace =>
    workspace.write(
      'main.tf',
      `terraform {
         required_providers { sample = { source = "example/sample" } }
       }
       provider "sample" { directory = "${workspace.directory}/shelf" }
       ${body}`,
    );

  it('plans and applies over TLS with the pinned certificate, and leaves no process', async () => {
    declare('resource "sample_thing" "a" { name = "Alpha" }');
    await workspace.apply();
    expect((await workspace.plan()).changes).toBe(false);
    expect(providersOf(workspace.directory)).toEqual([]);
  });

  it('serves without TLS when terraform asks for none', async () => {
    workspace.setEnv('TF_DISABLE_PLUGIN_TLS', '1');
    declare('resource "sample_thing" "a" { name = "Alpha" }');
    await workspace.apply();
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('writes log lines that terraform files under its levels', async () => {
    workspace.setEnv('TF_LOG_PROVIDER', 'DEBUG');
    workspace.setEnv('TF_LOG_PATH', join(workspace.directory, 'log'));
    declare('resource "sample_thing" "a" { name = "Alpha" }');
    await workspace.apply();
    expect(workspace.read('log')).toMatch(/\[DEBUG\].*resource stored.*type=sample_thing/);
  });

  it('cancels what is under way when Ctrl-C interrupts terraform, and says so', async () => {
    declare('resource "sample_thing" "a" {\n name = "Alpha"\n wait_milliseconds = 1500\n}');
    const { path } = await findEngine();
    const child = spawn(path, ['apply', '-auto-approve', '-no-color'], {
      cwd: workspace.directory,
      env: { ...process.env, TF_CLI_CONFIG_FILE: join(workspace.directory, 'cli.tfrc') },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    const collect = (text: Buffer): void => {
      output += text.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const ended = once(child, 'close');
    await waitFor(() => output.includes('Creating...'));
    // The whole process group, as a terminal does.
    process.kill(-(child.pid ?? 0), 'SIGINT');
    await ended;
    expect(output).toContain('Interrupt received');
    expect(output).toContain('Terraform stopped the provider while a request was under way');
    expect(providersOf(workspace.directory)).toEqual([]);
  });

  it('ends when terraform is killed', async () => {
    declare('resource "sample_thing" "a" {\n name = "Alpha"\n wait_milliseconds = 60000\n}');
    const { path } = await findEngine();
    const child = spawn(path, ['apply', '-auto-approve', '-no-color'], {
      cwd: workspace.directory,
      env: { ...process.env, TF_CLI_CONFIG_FILE: join(workspace.directory, 'cli.tfrc') },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let output = '';
    child.stdout.on('data', (text: Buffer) => {
      output += text.toString();
    });
    await waitFor(() => output.includes('Creating...'));
    expect(providersOf(workspace.directory).length).toBeGreaterThan(0);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await waitFor(() => providersOf(workspace.directory).length === 0);
    expect(providersOf(workspace.directory)).toEqual([]);
  });
});
