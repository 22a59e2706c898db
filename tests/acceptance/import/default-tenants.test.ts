import { defaultTenants } from '../../../emulator';
import { ImportStage } from './tenant';

describe('entra-policy import of the tenants that the emulator has', () => {
  let stage: ImportStage;
  beforeAll(async () => {
    stage = await ImportStage.open();
  });
  afterAll(() => stage.close());

  const cases = Object.values(defaultTenants).flatMap(({ tenantId }) =>
    (['hcl', 'typescript'] as const).map((format) => ({ tenantId, format })),
  );

  it.each(cases)('writes tenant $tenantId as $format whose plan is empty', async (one) => {
    const { tenantId, format } = one;
    const output = `${format}-${tenantId}`;
    const { code, printed, noted } = await stage.import(
      stage.environment(tenantId),
      ...['--tenant', 'acme', '--format', format, '--output', output],
    );
    if (code !== 0) throw new Error(noted);
    expect(printed).toContain('its plan is empty');
    if (process.env['SHOW'])
      process.stdout.write(
        stage
          .files(output)
          .map((f) => `// ${f}\n${stage.read(`${output}/${f}`)}`)
          .join('\n'),
      );
    expect(stage.writes).toEqual([]);
  });
});
