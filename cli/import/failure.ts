import { EngineError } from '../../engine/find';
import { explainFailure } from '../../provider/configuration/from-environment';
import { EXIT, ExitError } from '../exit-error';
import type { Reader } from './reader';

/**
 * Ends the command for an error that has a cause outside of it.
 *
 * @throws ExitError for what its user can do something about, else the error itself.
 */
export function endWith(error: unknown, signal: AbortSignal): never {
  const options = { cause: error };
  // An engine that is interrupted fails, and that proves nothing.
  if (signal.aborted) {
    throw new ExitError('interrupted; nothing was written', EXIT.toolError, options);
  }
  if (error instanceof ExitError) throw error;
  if (error instanceof EngineError) throw new ExitError(error.message, EXIT.toolError, options);
  const message = explainFailure(error);
  if (message === undefined) throw error;
  throw new ExitError(
    `${message.summary}. ${message.detail}\nNothing was written.`,
    EXIT.toolError,
    options,
  );
}

/** Tells every permission that is missing at once, and which of them is enough. */
export function missingPermissions({ refusals }: Reader): ExitError {
  const permissions = new Set(refusals.flatMap(({ facts }) => facts.permissions?.[0] ?? []));
  const reasons = new Set(refusals.map(({ message }) => `  ${message}`));
  return new ExitError(
    `permissions are missing, so nothing was written. Grant the application ${[...permissions].join(', ')}, with admin consent, and try again:\n${[...reasons].join('\n')}`,
  );
}

/** A package of the user's own that TypeScript is written with. */
export function missingPackage(error: unknown): ExitError | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const [, name] = /Cannot find (?:module|package) '([^']+)'/.exec(error.message) ?? [];
  if (error.code !== 'MODULE_NOT_FOUND' && error.code !== 'ERR_MODULE_NOT_FOUND') return undefined;
  return new ExitError(
    `the package ${name ?? 'that TypeScript needs'} is missing, which proves what is written; run \`npm install --save-dev cdktf constructs typescript\`, or write --format hcl. Nothing was written.`,
    EXIT.toolError,
    { cause: error },
  );
}
