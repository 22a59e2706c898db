import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlanBench } from '../../../bench/plan/comparison';
import { type Installation, installBenchProvider } from '../../../bench/plan/installation';
import { shapes } from '../../../bench/plan/providers/shapes';
import { shapeResource, writeModule } from '../../../bench/plan/root-module';
import { planSpawned } from '../../../bench/plan/run';
import { type Engine, findEngine } from '../../../engine/find';
import { runEngineOrThrow } from '../../../engine/run';

let engine: Engine;
let folder: string;

beforeAll(async () => {
  engine = await findEngine();
  folder = mkdtempSync(join(tmpdir(), 'entra-policy-bench-test-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('PlanBench', () => {
  // A plan that changes something would end the comparison with an error: see below.
  it.each(shapes.map((shape) => [shape.typeName, shape] as const))(
    'plans %s with every provider, to no change',
    async (name, shape) => {
      const bench = await PlanBench.open(engine, join(folder, `compare-${name}`));
      try {
        const { 'built-in': builtIn, ...others } = await bench.compare(shape, 1, 1);
        expect(builtIn).toEqual([{ wall: expect.any(Number) as number, cpu: 0 }]);
        for (const [cost] of Object.values(others)) {
          expect(cost?.wall).toBeGreaterThan(0);
          expect(cost?.cpu).toBeGreaterThan(0);
        }
      } finally {
        await bench.close();
      }
    },
  );
});

describe('each provider of the bench', () => {
  const install = (name: 'framework' | 'echo'): Promise<Installation> =>
    installBenchProvider(name, join(folder, name));

  it('shows the engine the same schema', async () => {
    const module = join(folder, 'schema');
    writeModule(
      module,
      shapes.map((shape) => shapeResource(shape, 0, engine.name)),
    );
    const shown = async (name: 'framework' | 'echo'): Promise<string> => {
      const env = { TF_CLI_CONFIG_FILE: (await install(name)).cliConfig };
      const run = await runEngineOrThrow(engine, ['providers', 'schema', '-json'], {
        cwd: module,
        env,
      });
      return run.stdout;
    };
    const schema = await shown('framework');
    expect(JSON.parse(schema)).toHaveProperty('provider_schemas');
    expect(await shown('echo')).toBe(schema);
  });

  it.each(['framework', 'echo'] as const)(
    'ends the measurement of %s when a plan is not empty',
    async (name) => {
      const module = join(folder, `changed-${name}`);
      const resources = shapes.map((shape) => shapeResource(shape, 0, engine.name));
      writeModule(
        module,
        resources.map(({ configuration, ...resource }, index) => ({
          ...resource,
          configuration: { ...configuration, [index === 0 ? 'name' : 'display_name']: 'Another' },
        })),
      );
      await expect(planSpawned(engine, module, await install(name))).rejects.toThrow(
        'ended with status 2',
      );
    },
  );
});
