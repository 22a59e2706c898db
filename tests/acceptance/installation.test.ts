import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Session } from '../cli/terminal';
import { SAMPLE_BUNDLE } from '../support/providers';
import { Bench, PIPELINE, TENANT_ID } from '../support/tenant';
import { Workspace } from '../support/workspace';

describe('installation by terraform init', () => {
  let bench: Bench;
  let workspace: Workspace;
  let session: Session;

  beforeAll(async () => {
    bench = await Bench.open();
  });
  afterAll(() => bench.close());

  beforeEach(async () => {
    session = new Session();
    session.environment['TF_CLI_CONFIG_FILE'] = join(session.cwd, 'cli.tfrc');
    const { graphEndpoint, authorityHost, caFile } = bench.emulator.ready;
    workspace = await Workspace.open({
      TF_CLI_CONFIG_FILE: join(session.cwd, 'cli.tfrc'),
      ENTRA_GRAPH_ENDPOINT: graphEndpoint,
      ENTRA_AUTHORITY_HOST: authorityHost,
      ENTRA_CA_FILE: caFile,
      ARM_TENANT_ID: TENANT_ID,
      ARM_CLIENT_ID: PIPELINE.clientId,
      ARM_CLIENT_SECRET: PIPELINE.secret,
    });
  });
  afterEach(() => {
    workspace.remove();
    session.remove();
    bench.reset();
  });

  /** A mirror of somebody else, with another provider. */
  const otherMirror = (): string => {
    const mirror = join(session.cwd, 'others');
    for (const host of ['registry.terraform.io', 'registry.opentofu.org']) {
      const folder = join(mirror, host, 'example/sample/1.0.0/linux_amd64');
      mkdirSync(folder, { recursive: true });
      const launcher = join(folder, 'terraform-provider-sample_v1.0.0');
      writeFileSync(launcher, `#!/bin/sh\nexec node ${SAMPLE_BUNDLE}\n`);
      chmodSync(launcher, 0o755);
    }
    return mirror;
  };

  it('gets the provider beside others, and runs the whole of it', async () => {
    writeFileSync(
      join(session.cwd, 'cli.tfrc'),
      `provider_installation {\n  filesystem_mirror { path = "${otherMirror()}" }\n}\n`,
    );
    expect(await session.run('setup', '--mirror', 'mirror')).toBe(0);
    workspace.write(
      'main.tf',
      `terraform {
         required_providers {
           entra  = { source = "entra-policy/entra" }
           sample = { source = "example/sample" }
         }
       }
       provider "entra" {}
       provider "sample" { directory = "${workspace.directory}/shelf" }
       resource "entra_fido2_method" "this" { state = "enabled" }
       resource "sample_thing" "a" { name = "Alpha" }`,
    );
    expect(await workspace.ok('init', '-no-color')).toContain('entra-policy/entra v0.1.0');
    expect(await workspace.ok('validate')).toContain('valid');
    expect(await workspace.apply()).toContain('2 added');
    expect((await workspace.plan()).changes).toBe(false);
    bench.change({ state: 'disabled' });
    expect((await workspace.plan()).changes).toBe(true);
    await workspace.ok('state', 'rm', 'entra_fido2_method.this');
    await workspace.ok('import', 'entra_fido2_method.this', TENANT_ID);
    expect(await workspace.ok('destroy', '-auto-approve')).toContain('2 destroyed');
  }, 180_000);

  it('installs without any network where no method is configured', async () => {
    expect(await session.run('setup', '--mirror', 'mirror')).toBe(0);
    workspace.write(
      'main.tf',
      'terraform {\n  required_providers { entra = { source = "entra-policy/entra" } }\n}\n',
    );
    expect(await workspace.ok('init', '-no-color')).toContain('entra-policy/entra v0.1.0');
  });
});
