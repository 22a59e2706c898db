import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/package';
import { EngineError, findEngine } from '../engine/find';
import { RunError } from '../engine/run';
import { runBench, summary } from './bench';
import { OptionsError, parseOptions } from './options';
import { benchmarksPage } from './page';
import { sections } from './sections';

const PAGE = 'docs/benchmarks.md';

/**
 * `npm run bench`: measures the budgets. A missed one is said aloud and is no failure: a busy
 * machine may be the cause, which a reader has to judge.
 */
async function main(): Promise<void> {
  const print = (text: string): void => {
    process.stdout.write(text);
  };
  try {
    const options = parseOptions(
      process.argv.slice(2),
      sections.map(({ name }) => name),
    );
    const engine = await findEngine();
    const results = await runBench(engine, sections, options, print);
    print(summary(results));
    if (options.quick) {
      print(`Quick figures say that everything works: ${PAGE} stays as it is.\n`);
      return;
    }
    const path = join(ROOT, PAGE);
    const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const titles = sections.map(({ title }) => title);
    writeFileSync(path, benchmarksPage(before, titles, results, options.date));
    print(`Written to ${PAGE}.\n`);
  } catch (error) {
    process.exitCode = 1;
    const isExpected = [OptionsError, EngineError, RunError].some((type) => error instanceof type);
    if (!isExpected) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
  }
}

void main();
