import { TENANT_ID } from '../../support/tenant';
import { NAMES, oddTenant } from './odd-tenant';
import { ImportStage } from './tenant';

describe('entra-policy import of a tenant of odd things', () => {
  let stage: ImportStage;
  beforeAll(async () => {
    stage = await ImportStage.open([oddTenant()]);
  });
  afterAll(() => stage.close());

  it.each(['hcl', 'typescript'])('plans empty as %s, and changes nothing', async (format) => {
    const { code, printed, noted } = await stage.import(
      stage.environment(TENANT_ID),
      ...['--tenant', 'odd', '--format', format, '--output', format],
    );
    if (code !== 0) throw new Error(noted);
    if (process.env['SHOW'])
      process.stdout.write(
        stage
          .files(format)
          .map((f) => `// ${f}\n${stage.read(`${format}/${f}`)}`)
          .join('\n') +
          printed +
          noted,
      );
    expect(printed).toContain(`conditional access: ${NAMES.length + 8}`);
    expect(stage.writes).toEqual([]);
  });
});
