import { TENANT_ID } from '../../support/tenant';
import { oddTenant, policy } from './odd-tenant';
import { ImportStage } from './tenant';

/** What a tenant can have at most. */
const MOST = 240;
/** A plan of hundreds of objects takes its time where other tests run beside it. */
const PATIENCE_MS = 240_000;

describe('entra-policy import of a tenant with 240 policies', () => {
  let stage: ImportStage;
  beforeAll(async () => {
    const policies = Array.from({ length: MOST }, (_, index) =>
      policy(1_000 + index, `CA${String(index % 200)} - multifactor authentication`),
    );
    stage = await ImportStage.open([oddTenant({ conditionalAccess: { policies } })]);
  });
  afterAll(() => stage.close());

  it.each(['hcl', 'typescript'])(
    'writes all of them as %s',
    async (format) => {
      const mark = stage.emulator.requests.length;
      const { code, printed, noted } = await stage.import(
        stage.environment(TENANT_ID),
        ...['--tenant', 'large', '--format', format, '--output', format],
      );
      expect({ code, noted }).toMatchObject({ code: 0 });
      expect(printed).toContain(`conditional access: ${String(MOST)}`);
      const lists = stage.emulator.requests
        .slice(mark)
        .filter(({ path }) => path.startsWith('/identity/conditionalAccess/policies'))
        .filter(({ query }) => query === '');
      // One by the command, one by the plan, with their pages.
      expect(lists).toHaveLength(2);
      expect(stage.writes).toEqual([]);
    },
    PATIENCE_MS,
  );
});
