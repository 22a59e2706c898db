import { availableParallelism, loadavg } from 'node:os';
import type { Engine } from '../engine/find';
import { PENDING } from './budgets';
import type { Figure } from './figure';
import type { Section } from './section';
import { markdownRows, markdownTable } from './table';

/** A section with what it measured. */
export interface Result {
  readonly section: Pick<Section, 'title' | 'method'>;
  readonly figures: readonly Figure[];
}

/** What the figures were measured on; nothing that says whose machine it is. */
export interface Machine {
  readonly node: string;
  readonly engine: Pick<Engine, 'name' | 'version'>;
  readonly platform: string;
  readonly cores: number;
  /** Processes that wanted a core, as a mean of the last five minutes. */
  readonly load: number;
}

/** This machine. */
export const describeMachine = ({ name, version }: Engine): Machine => ({
  node: process.versions.node,
  engine: { name, version },
  platform: `${process.platform} ${process.arch}`,
  cores: availableParallelism(),
  load: loadavg()[1] ?? Number.NaN,
});

/** `docs/benchmarks.md`. */
export function benchmarksPage(
  results: readonly Result[],
  { node, engine, platform, cores, load }: Machine,
  date: string,
): string {
  const measured = results.map(
    ({ section, figures }) =>
      `## ${section.title}\n\n${section.method}\n\n${markdownTable(figures)}`,
  );
  const pending = markdownRows(
    ['figure', 'budget', 'waits for'],
    PENDING.map(({ name, budget, waitsFor }) => [name, budget, waitsFor]),
  );
  return [
    '# Benchmarks',
    'Written by `npm run bench`; do not edit. Figures are medians of runs that were taken in turns, and only their ratios mean something on another machine. "best" is the ratio of the least values: where it differs much from the ratio, or where the load exceeds the cores by more than one, the machine was busy, and only counts can be trusted.',
    `${date}, Node ${node}, ${engine.name} ${engine.version}, ${platform}, ${cores} cores, load ${load.toFixed(1)} at the end.`,
    ...measured,
    `## Not measured yet\n\n${pending}`,
  ].join('\n\n');
}
