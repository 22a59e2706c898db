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
    expect({ code, noted }).toMatchObject({ code: 0 });
    expect(printed).toContain('Its plan imports, and changes nothing:');
    expect(stage.writes).toEqual([]);
  });
});
