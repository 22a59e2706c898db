import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { EngineError, findEngine } from '../engine/find';
import { type Check, type Command, prove } from './check/prove';
import { ROOT } from './package';

/** What has to hold before the tests are worth their time, what takes longest first. */
const checks: readonly Check[] = [
  { claim: 'no rule of lint is broken', commands: [['eslint', '.']] },
  {
    claim: 'every type fits',
    commands: [
      ['tsc', '--build', 'gen'],
      ['tsc', '--project', '.'],
    ],
  },
  {
    claim: 'every file is formatted',
    commands: [['prettier', '--check', '--log-level=warn', '.']],
  },
  {
    claim: 'every import goes through a door',
    commands: [['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'err', '.']],
  },
  { claim: 'generated files are current', commands: [['tsx', 'build/generate.ts', '--check']] },
  { claim: 'nothing lies unused', commands: [['knip', '--no-progress']] },
];

/** Projects of jest whose tests run an engine. */
const ENGINE_PROJECTS = ['acceptance', 'package'];
const OTHER_PROJECTS = ['unit', 'judges', 'constructs on cdktf', 'constructs on cdktn'];

/** `npm test`: every check, and the tests where all of them hold. */
async function main(args: readonly string[]): Promise<boolean> {
  if (args.length > 0) {
    return stop(`this takes no arguments, but got ${args.join(' ')}. Some tests: npx jest <path>.`);
  }
  const skips = process.env['ENTRA_POLICY_SKIP_ACCEPTANCE'] === '1';
  if (!skips && !(await hasEngine())) return false;
  const broken = await prove(checks, (text) => process.stdout.write(text));
  if (broken.length > 0) {
    return stop(
      `${broken.map((claim) => `It does not hold that ${claim}`).join('. ')}; see above.`,
    );
  }
  if (!skips) return runTests([]) || stop('Tests failed; see above.');
  const passed = runTests(['--selectProjects', ...OTHER_PROJECTS]);
  say(`\n*** SKIPPED: ${countEngineTests()} tests that run Terraform or OpenTofu, on request of`);
  say('*** ENTRA_POLICY_SKIP_ACCEPTANCE. What they prove is not proven.');
  return passed || stop('Tests failed; see above.');
}

async function hasEngine(): Promise<boolean> {
  try {
    const { name, version, path } = await findEngine();
    say(`✓ ${name} ${version} drives the acceptance tests (${path})`);
    return true;
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return stop(
      `${error.message} ENTRA_POLICY_SKIP_ACCEPTANCE=1 skips the tests that need an engine.`,
    );
  }
}

const runTests = (args: readonly string[]): boolean => run(['jest', ...args]);

/** Jest loads the tests, and runs none: no name matches. */
function countEngineTests(): number {
  const { stdout } = start(
    ['jest', '--json', '--testNamePattern=a^', '--selectProjects', ...ENGINE_PROJECTS],
    'ignore',
  );
  return (JSON.parse(stdout) as { readonly numPendingTests: number }).numPendingTests;
}

function run(command: Command): boolean {
  const { status, error } = start(command, 'inherit');
  if (error !== undefined) throw error;
  return status === 0;
}

function start(
  [program, ...args]: Command,
  output: 'inherit' | 'ignore',
): ReturnType<typeof spawnSync> & { readonly stdout: string } {
  return spawnSync(join(ROOT, 'node_modules/.bin', program), args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', output === 'inherit' ? 'inherit' : 'pipe', output],
    maxBuffer: 64 * 1024 * 1024,
  });
}

function stop(reason: string): false {
  process.stderr.write(`\n${reason}\n`);
  return false;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

main(process.argv.slice(2)).then(
  (holds) => {
    process.exitCode = holds ? 0 : 1;
  },
  (error: unknown) => {
    process.exitCode = 1;
    throw error;
  },
);
