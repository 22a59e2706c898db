import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../engine/find';
import { PENDING } from './budgets';
import { describeVerdict, verdictOf } from './figure';
import type { Options } from './options';
import { describeMachine, type Result } from './page';
import type { Section } from './section';
import { terminalTable } from './table';

/** Measures section by section, and prints each table when it is there. */
export async function runBench(
  engine: Engine,
  sections: readonly Section[],
  { quick, only }: Options,
  print: (text: string) => void,
): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'entra-policy-bench-'));
  const say = (line: string): void => {
    print(`   ${line}\n`);
  };
  const results: Result[] = [];
  try {
    for (const section of sections) {
      if (only !== undefined && section.name !== only) continue;
      print(`\n${section.title}\n`);
      const figures = await section.measure({ engine, folder, quick, say });
      print(`\n${terminalTable(figures)}`);
      results.push({ section, figures, machine: describeMachine(engine) });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return results;
}

/** The last words: which budgets were missed, and which could not be measured. */
export function summary(results: readonly Pick<Result, 'figures'>[]): string {
  const figures = results.flatMap((result) => result.figures);
  const missed = figures.filter((figure) => verdictOf(figure) === 'missed');
  const met = figures.filter((figure) => verdictOf(figure) === 'met');
  const lines = [
    ...missed.map((figure) => `${describeVerdict(figure)}: ${figure.name} ${figure.against}`),
    `${met.length} budgets met, ${missed.length} missed; ${PENDING.length} have nothing to measure yet.`,
  ];
  return `\n${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
