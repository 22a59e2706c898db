import { EngineError, findEngine } from '../engine/find';
import { RunError } from '../engine/run';
import { runDemo } from './demo';
import { Steps } from './steps';

async function main(): Promise<void> {
  try {
    const engine = await findEngine();
    const coloured = process.stdout.isTTY && !process.env['NO_COLOR'];
    await runDemo(engine, new Steps((text) => process.stdout.write(text), coloured));
  } catch (error) {
    process.exitCode = 1;
    if (!(error instanceof EngineError) && !(error instanceof RunError)) throw error;
    process.stderr.write(`\n${error.message}\n`);
  }
}

void main();
