import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../build/package';
import type { Configuration } from './synthesise';

const FOLDER = join(ROOT, 'examples/stacks');

/** Runs an example as its reader would. */
function synthesised(name: string): Configuration & { readonly data: object } {
  const out = mkdtempSync(join(tmpdir(), 'entra-policy-example-'));
  try {
    const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    execFileSync(process.execPath, [tsx, join(FOLDER, name, 'main.ts')], {
      cwd: ROOT,
      env: { ...process.env, CDKTF_OUTDIR: out },
    });
    return JSON.parse(
      readFileSync(join(out, 'stacks', name, 'cdk.tf.json'), 'utf8'),
    ) as Configuration & { readonly data: object };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

describe('the example stacks', () => {
  it.each(readdirSync(FOLDER))('%s synthesises', (name) => {
    expect(Object.keys(synthesised(name).resource)).toContain('entra_conditional_access_policy');
  });
});

describe('the example of directory objects', () => {
  const configuration = synthesised('directory');

  it('takes later versions of azuread than its bindings pin', () => {
    expect(configuration.terraform.required_providers).toMatchObject({
      azuread: { source: 'hashicorp/azuread', version: '>= 3.7, < 4' },
    });
  });

  it('keeps groups that policies name out of the hands of whoever may write groups', () => {
    const groups = Object.entries(configuration.resource['azuread_group'] ?? {});
    expect(groups.map(([name]) => name).sort()).toEqual([
      'break_glass',
      'limited',
      'pilot',
      'privileged',
    ]);
    for (const [, group] of groups) {
      expect(group).toMatchObject({ assignable_to_role: true, security_enabled: true });
    }
  });

  it('feeds them to policies by reference', () => {
    expect(configuration.resource['entra_conditional_access_policy']).toMatchObject({
      registration: {
        conditions: {
          users: {
            include_groups: [
              '${azuread_group.pilot.object_id}',
              '${azuread_group.limited.object_id}',
              '${azuread_group.privileged.object_id}',
            ],
            exclude_groups: ['${azuread_group.break_glass.object_id}'],
          },
        },
      },
    });
  });
});
