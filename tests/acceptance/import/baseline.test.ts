import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../build/package';
import { tenants } from '../../../tenants';
import { ConstructStage } from '../constructs/stage';
import { ImportStage } from './tenant';

describe('entra-policy import of the tenants that the baseline was applied to', () => {
  let folder: string;
  let applied: ConstructStage;
  let stage: ImportStage;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entra-policy-import-baseline-'));
    execFileSync(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'main.ts'], {
      cwd: ROOT,
      env: { ...process.env, CDKTF_OUTDIR: folder },
    });
    applied = await ConstructStage.openDefault();
    stage = ImportStage.of(applied.emulator);
    for (const { name } of tenants) {
      applied.workspace.removeState();
      applied.declareText(readFileSync(join(folder, 'stacks', name, 'cdk.tf.json'), 'utf8'));
      expect(await applied.apply()).toMatchObject({ code: 0, errors: [] });
    }
  }, 240_000);
  afterAll(async () => {
    await stage.close();
    await applied.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const cases = tenants.flatMap(({ name, tenantId }) =>
    (['hcl', 'typescript'] as const).map((format) => ({ name, tenantId, format })),
  );

  it.each(cases)('writes $name as $format', async ({ name, tenantId, format }) => {
    const before = stage.writes.length;
    const { code, printed, noted } = await stage.import(
      stage.environment(tenantId),
      ...['--tenant', name, '--format', format, '--output', `${name}-${format}`],
    );
    expect({ code, noted }).toMatchObject({ code: 0 });
    expect(printed).toMatch(/conditional access: \d\d/);
    expect(stage.writes).toHaveLength(before);
  });
});
