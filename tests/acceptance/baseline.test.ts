import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../build/package';
import { tenants } from '../../tenants';
import { summaries } from '../support/outcome';
import { ConstructStage } from './constructs/stage';

type TenantOf = (typeof tenants)[number];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entra-policy-baseline-'));
  // As `npm run synth` does it.
  execFileSync(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'main.ts'], {
    cwd: ROOT,
    env: { ...process.env, CDKTF_OUTDIR: folder },
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const synthesised = ({ name }: TenantOf): string =>
  readFileSync(join(folder, 'stacks', name, 'cdk.tf.json'), 'utf8');

const liveOf = ({ emulator }: ConstructStage, { tenantId }: TenantOf): readonly LivePolicy[] =>
  emulator.admin.list(tenantId, 'conditionalAccessPolicy') as unknown as readonly LivePolicy[];

/** The part of a stored policy that tests look at. */
interface LivePolicy {
  readonly id: string;
  readonly displayName: string;
  readonly state: string;
  readonly conditions: {
    readonly users: { readonly excludeUsers: string[]; readonly excludeGroups: string[] };
  };
}

describe.each(tenants)('the baseline of $name, in stage $stage', (tenant) => {
  let stage: ConstructStage;
  let before: readonly LivePolicy[];
  beforeAll(async () => {
    stage = await ConstructStage.openDefault();
    stage.declareText(synthesised(tenant));
    before = liveOf(stage, tenant);
  });
  afterAll(() => stage.close());

  it('warns in a dozen titles at first, and of the same in the same words', async () => {
    const { warnings } = await stage.plan();
    const titles = new Set(summaries(warnings));
    expect(titles.size).toBeLessThanOrEqual(13);
    // Terraform shows the first text of a title, and counts the others.
    const texts = new Set(warnings.map(({ summary, detail }) => `${summary}\n${detail}`));
    expect(texts.size).toBe(titles.size);
  });

  it('plans, applies, and plans empty', async () => {
    expect(await stage.plan()).toMatchObject({ code: 2, errors: [] });
    expect(await stage.apply()).toMatchObject({ code: 0, errors: [] });
    const second = await stage.workspace.plan();
    expect(second.output).toContain('No changes');
    expect(second.changes).toBe(false);
  });

  it('left every policy that it does not declare as it was', () => {
    const ids = new Set(before.map(({ id }) => id));
    expect(liveOf(stage, tenant).filter(({ id }) => ids.has(id))).toEqual(before);
  });

  it('keeps the first account for emergencies out of every policy that it made', () => {
    const ids = new Set(before.map(({ id }) => id));
    const made = liveOf(stage, tenant).filter(({ id }) => !ids.has(id));
    expect(made).toHaveLength(12);
    for (const { displayName, conditions } of made) {
      const { excludeUsers, excludeGroups } = conditions.users;
      const leftOut =
        excludeUsers.includes(tenant.users.breakGlass1) ||
        excludeGroups.includes(tenant.groups.breakGlass);
      expect({ displayName, leftOut }).toEqual({ displayName, leftOut: true });
    }
  });

  it('tells every plan what no policy reaches', async () => {
    const records = JSON.parse(await stage.workspace.ok('output', '-json', 'records')) as {
      recovery_outside_conditional_access: object[];
      break_glass: object[];
    };
    expect(records.recovery_outside_conditional_access.length).toBeGreaterThan(5);
    expect(records.break_glass).toMatchObject([{ last_drill: '2026-09-15' }]);
  });

  it('is guarded by the provider: a policy that forgets the accounts is refused', async () => {
    stage.workspace.write('more.tf.json', {
      resource: {
        entra_conditional_access_policy: {
          careless: {
            display_name: 'Careless',
            state: 'enabledForReportingButNotEnforced',
            conditions: {
              client_app_types: ['all'],
              applications: { include_applications: ['All'] },
              users: { include_users: ['All'] },
            },
            grant_controls: { operator: 'OR', built_in_controls: ['compliantDevice'] },
          },
        },
      },
    });
    const { errors } = await stage.plan();
    const stopped = 'An account for emergencies would be stopped';
    expect(errors.map(({ summary }) => summary)).toEqual([stopped, stopped]);
  });
});
