import { defaultTenants } from '../../../emulator';
import { ImportStage } from './tenant';

describe('entra-policy import of the tenants that the emulator has', () => {
  let stage: ImportStage;
  beforeAll(async () => {
    stage = await ImportStage.open();
  });
  afterAll(() => stage.close());

  it.each(Object.values(defaultTenants).map(({ tenantId }) => tenantId))(
    'writes tenant %s as HCL whose plan is empty',
    async (tenantId) => {
      const output = `hcl-${tenantId}`;
      const { code, printed, noted } = await stage.import(
        stage.environment(tenantId),
        ...['--tenant', 'acme', '--format', 'hcl', '--output', output],
      );
      process.stdout.write(`${printed}\n${noted}\n${code === 0 ? stage.files(output).map((f) => stage.read(`${output}/${f}`)).join('\n') : ''}`);
      expect({ code, noted }).toMatchObject({ code: 0 });
      expect(stage.writes).toEqual([]);
    },
  );
});
