import { join } from 'node:path';
import { BUDGETS } from '../budgets';
import { compare, type Figure } from '../figure';
import type { Section } from '../section';
import { type Contestant, type Costs, PlanBench } from './comparison';
import type { Shape } from './providers/shape';
import { shapes } from './providers/shapes';

/** How many resources, and how often; the budgets are for 100 and 1,000. */
const SIZES = [
  { size: 1, rounds: 9, quickRounds: 2, judged: false },
  { size: 100, rounds: 7, quickRounds: 1, judged: true },
  { size: 1_000, rounds: 3, quickRounds: 0, judged: true },
] as const;

/** No-op plans of the framework against an echo on the same transport. */
export const planSection: Section = {
  name: 'plan',
  title: 'Plans that change nothing',
  method:
    'A provider of this framework against an echo provider: the same transport, launcher, schema and state, every call answered with the bytes it came with. Spawned: the engine starts the provider three times a plan. Resident: one warm process, found by TF_REATTACH_PROVIDERS. A tag has 3 attributes, a policy about 80, as a conditional-access policy has. CPU is user and system time of the provider processes alone. terraform_data is the built-in resource with the same content.',
  async measure({ engine, folder, quick, say }) {
    const bench = await PlanBench.open(engine, join(folder, 'plan'));
    const figures: Figure[] = [];
    try {
      for (const shape of shapes) {
        for (const { size, rounds, quickRounds, judged } of SIZES) {
          const repetitions = quick ? quickRounds : rounds;
          if (repetitions === 0) continue;
          say(`${repetitions} rounds of ${size} × ${shape.typeName}`);
          const costs = await bench.compare(shape, size, repetitions);
          const found = figuresOf(shape, size, costs, judged);
          for (const { name, against, value } of found) {
            say(`  ${name}: ${value.toFixed(2)} × ${against}`);
          }
          figures.push(...found);
        }
      }
    } finally {
      await bench.close();
    }
    return figures;
  },
};

function figuresOf({ noun }: Shape, size: number, costs: Costs, judged: boolean): Figure[] {
  const of = (contestant: Contestant, cost: 'wall' | 'cpu'): number[] =>
    costs[contestant].map((one) => one[cost]);
  const budget = (most: number): { budget?: number } => (judged ? { budget: most } : {});
  const modes = [
    { mode: 'spawned', framework: 'framework', echo: 'echo' },
    { mode: 'resident', framework: 'framework resident', echo: 'echo resident' },
  ] as const;
  return modes.flatMap(({ mode, framework, echo }) => {
    const name = `${size} × ${noun}, ${mode}`;
    const wall = of(framework, 'wall');
    return [
      compare({
        name: `${name}: wall`,
        measured: wall,
        against: of(echo, 'wall'),
        baseline: 'echo',
        ...budget(BUDGETS.planWall),
      }),
      compare({
        name: `${name}: provider CPU`,
        measured: of(framework, 'cpu'),
        against: of(echo, 'cpu'),
        baseline: 'echo',
        ...budget(BUDGETS.planCpu),
      }),
      compare({
        name: `${name}: wall`,
        measured: wall,
        against: of('built-in', 'wall'),
        baseline: 'terraform_data',
      }),
    ];
  });
}
