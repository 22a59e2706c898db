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
    expect({ code, noted }).toMatchObject({ code: 0 });
    expect(printed).toContain(`conditional access: ${NAMES.length + 8}`);
    expect(stage.writes).toEqual([]);
  });
});
