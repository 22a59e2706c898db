import { availableParallelism, loadavg } from 'node:os';
import type { Engine } from '../engine/find';
import { PENDING } from './budgets';
import type { Figure } from './figure';
import type { Section } from './section';
import { markdownRows, markdownTable } from './table';

/** A section with what it measured, on what, and when. */
export interface Result {
  readonly section: Pick<Section, 'title' | 'method'>;
  readonly figures: readonly Figure[];
  readonly machine: Machine;
}

/** What the figures were measured on; nothing that says whose machine it is. */
export interface Machine {
  readonly node: string;
  readonly engine: Pick<Engine, 'name' | 'version'>;
  readonly platform: string;
  readonly cores: number;
  /** Processes that wanted a core, as a mean of the last minute. */
  readonly load: number;
}

/** This machine. */
export const describeMachine = ({ name, version }: Engine): Machine => ({
  node: process.versions.node,
  engine: { name, version },
  platform: `${process.platform} ${process.arch}`,
  cores: availableParallelism(),
  load: loadavg()[0] ?? Number.NaN,
});

/**
 * `docs/benchmarks.md`, with new results in the place of those before.
 *
 * @param before - the page as it is; empty where there is none
 * @param titles - the sections that it has, in their order
 */
export function benchmarksPage(
  before: string,
  titles: readonly string[],
  results: readonly Result[],
  date: string,
): string {
  const measured = new Map([
    ...before.split(/^(?=## )/m).map((text) => [titleOf(text), text.trimEnd()] as const),
    ...results.map((result) => [result.section.title, sectionText(result, date)] as const),
  ]);
  const pending = markdownRows(
    ['figure', 'budget', 'waits for'],
    PENDING.map(({ name, budget, waitsFor }) => [name, budget, waitsFor]),
  );
  return [
    '# Benchmarks',
    'Written by `npm run bench`; do not edit. Figures are medians of runs that were taken in turns, and only their ratios mean something on another machine. "best" is the ratio of the least values: where it differs much from the ratio, or where the load exceeds the cores by more than one, the machine was busy, and only counts can be trusted.',
    ...titles.flatMap((title) => measured.get(title) ?? []),
    `## Not measured yet\n\n${pending}`,
  ].join('\n\n');
}

const titleOf = (text: string): string => /^## (.*)/.exec(text)?.[1] ?? '';

const sectionText = ({ section, figures, machine }: Result, date: string): string =>
  [
    `## ${section.title}`,
    section.method,
    `Measured ${date}: ${machineText(machine)}.`,
    markdownTable(figures).trimEnd(),
  ].join('\n\n');

const machineText = ({ node, engine, platform, cores, load }: Machine): string =>
  `Node ${node}, ${engine.name} ${engine.version}, ${platform}, ${cores} cores, load ${load.toFixed(1)} at the end`;
