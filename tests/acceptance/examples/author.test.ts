import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Testing } from 'cdktf';
import { ROOT } from '../../../build/package';
import { TenantStack } from '../../../constructs';
import { breakGlass } from '../../../policies/break-glass';
import { type Stage, type Tenant } from '../../../tenants';
import { dev } from '../../../tenants/dev';
import { ConstructStage } from '../constructs/stage';

const FOLDER = join(ROOT, 'examples/author');

/** What every example of the guide for authors exports. */
interface Example {
  declare(stack: TenantStack, tenant: Tenant): void;
}

/** One tenant with every example, as the guide shows them. */
async function stackOf(stage: Stage): Promise<TenantStack> {
  const tenant = { ...dev, stage };
  const stack = new TenantStack(Testing.app(), tenant.name, {
    ...tenant,
    breakGlass: breakGlass(tenant),
  });
  for (const name of readdirSync(FOLDER)) {
    const example = (await import(join(FOLDER, name))) as Example;
    example.declare(stack, tenant);
  }
  return stack;
}

describe('the examples of the guide for authors', () => {
  let stage: ConstructStage;
  beforeAll(async () => {
    stage = await ConstructStage.openDefault();
  });
  afterAll(() => stage.close());

  it.each(['pilot', 'all'] as const)(
    'apply together in the stage %s, and plan empty',
    async (of) => {
      const { errors } = await stage.declare(await stackOf(of)).apply();
      expect(errors).toEqual([]);
      expect(await stage.plan()).toMatchObject({ code: 0, errors: [] });
    },
  );
});
