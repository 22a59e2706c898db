import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../build/package';
import { BUDGETS } from '../budgets';
import { compare, type Figure } from '../figure';
import type { Section } from '../section';
import { median } from '../statistics';
import { inTurns } from '../turns';

const ROUNDS = { full: 7, quick: 1 } as const;

/** What one synthesis took, in milliseconds. */
interface SynthCost {
  /** The whole process: start, loading, synthesis. */
  readonly process: number;
  /** The synthesis alone. */
  readonly synth: number;
}

/** Synthesis of many tenants. */
export const synthSection: Section = {
  name: 'synth',
  title: 'Synthesis',
  method:
    'The composition of main.ts with the constructs, for 1, 10 and 100 tenants, each in a fresh process. The cost of one more tenant is taken from the synthesis alone, without the loading of code.',
  async measure({ folder, quick, say }) {
    const rounds = quick ? ROUNDS.quick : ROUNDS.full;
    say(`${rounds} rounds of 1, 10 and 100 tenants`);
    const costs = await inTurns(
      {
        one: () => synthesise(1, join(folder, 'synth-1')),
        ten: () => synthesise(10, join(folder, 'synth-10')),
        hundred: () => synthesise(100, join(folder, 'synth-100')),
      },
      rounds,
    );
    return figuresOf(costs);
  },
};

type Costs = Readonly<Record<'one' | 'ten' | 'hundred', readonly SynthCost[]>>;

function figuresOf({ one, ten, hundred }: Costs): Figure[] {
  const whole = (costs: readonly SynthCost[], tenants: number): number[] =>
    costs.map(({ process }) => process / tenants);
  const against = { against: whole(one, 1), baseline: 'for 1' };
  return [
    compare({ name: '10 tenants: process, per tenant', measured: whole(ten, 10), ...against }),
    compare({
      name: '100 tenants: process, per tenant',
      measured: whole(hundred, 100),
      ...against,
    }),
    compare({
      name: 'one more tenant, 10 to 100',
      measured: [growth(ten, hundred) / 90],
      against: [growth(one, ten) / 9],
      baseline: '1 to 10',
      budget: BUDGETS.synthGrowth,
    }),
  ];
}

const growth = (fewer: readonly SynthCost[], more: readonly SynthCost[]): number =>
  median(more.map(({ synth }) => synth)) - median(fewer.map(({ synth }) => synth));

async function synthesise(tenants: number, outdir: string): Promise<SynthCost> {
  const start = performance.now();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'bench/synth/main.ts'), String(tenants), outdir],
    { cwd: ROOT },
  );
  return { process: performance.now() - start, synth: Number(stdout) };
}
