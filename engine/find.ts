import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isAtLeast, type Version } from './version';

/** What Terraform and OpenTofu are called here. */
export type EngineName = 'terraform' | 'tofu';

/** An engine that can be run. */
export interface Engine {
  readonly name: EngineName;
  /** The executable, as it is given to the operating system. */
  readonly path: string;
  /** Its version, `1.11.4`. */
  readonly version: Version;
}

/** The oldest versions that `npm run test:engines` has run. */
export const FLOORS: Readonly<Record<EngineName, Version>> = {
  terraform: '1.8.5',
  tofu: '1.10.0',
};

/** No engine can be used. The message says the one step that helps. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

const HELP = `Install Terraform ${FLOORS.terraform} or newer (https://developer.hashicorp.com/terraform/install) or OpenTofu ${FLOORS.tofu} or newer (https://opentofu.org/docs/intro/install/), or name the executable in ENTRA_POLICY_ENGINE.`;

/**
 * Finds the engine: the one that `ENTRA_POLICY_ENGINE` names, else `terraform` or `tofu` on the
 * path.
 *
 * @throws EngineError when there is none, or it is older than its floor.
 */
export async function findEngine(environment: NodeJS.ProcessEnv = process.env): Promise<Engine> {
  const named = environment['ENTRA_POLICY_ENGINE'];
  const candidates = named === undefined || named === '' ? ['terraform', 'tofu'] : [named];
  let refusal: EngineError | undefined;
  for (const path of candidates) {
    try {
      return await inspectEngine(path, environment);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      refusal ??= isAbsent(error.cause) ? undefined : error;
    }
  }
  throw (
    refusal ??
    new EngineError(
      `neither Terraform nor OpenTofu was found as ${candidates.join(' or ')}. ${HELP}`,
    )
  );
}

/**
 * Asks an executable which engine it is.
 *
 * @throws EngineError when it cannot be run, is no engine, or is older than its floor.
 */
export async function inspectEngine(
  path: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Engine> {
  const { name, version } = await askVersion(path, environment);
  if (!isAtLeast(version, FLOORS[name])) {
    throw new EngineError(
      `${path} is version ${version}; expected ${FLOORS[name]} or newer. ${HELP}`,
    );
  }
  return { name, path, version };
}

const names: Readonly<Record<string, EngineName>> = { Terraform: 'terraform', OpenTofu: 'tofu' };

async function askVersion(
  path: string,
  environment: NodeJS.ProcessEnv,
): Promise<{ name: EngineName; version: Version }> {
  let output: string;
  try {
    // The text, as OpenTofu's JSON says "terraform".
    const run = await promisify(execFile)(path, ['version'], {
      env: { ...environment, CHECKPOINT_DISABLE: '1' },
    });
    output = run.stdout;
  } catch (cause) {
    throw new EngineError(`${path} cannot be run. ${HELP}`, { cause });
  }
  const [, product = '', version = ''] = /^(Terraform|OpenTofu) v(\S+)$/m.exec(output) ?? [];
  const name = names[product];
  if (name === undefined) {
    throw new EngineError(`${path} is neither Terraform nor OpenTofu. ${HELP}`);
  }
  return { name, version };
}

/** Judged by shape: Node's own errors are of another realm under jest. */
const isAbsent = (cause: unknown): boolean =>
  typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
