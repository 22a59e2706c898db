/**
 * The proof of an import: the engine plans what is about to be written, and the plan does nothing
 * but take the objects into the state.
 *
 * @module
 */
import { addressOf, type Declaration } from '../declaration';
import { EXIT, ExitError } from '../../exit-error';
import { readTold, type Told } from './told';
import type { Workshop } from './workshop';

/** The part of a plan that tells whether it changes anything. */
interface PlanJson {
  readonly resource_changes?: readonly {
    readonly address: string;
    readonly change: { readonly actions: readonly string[]; readonly importing?: object };
  }[];
}

/**
 * Plans a module that imports `declarations`, and nothing else.
 *
 * @returns what the engine warned about
 * @throws ExitError with the difference, when the plan would change anything, or is not possible.
 */
export async function prove(
  workshop: Workshop,
  folder: string,
  declarations: readonly Declaration[],
): Promise<readonly Told[]> {
  const init = await workshop.run(folder, 'init', '-no-color');
  if (init.code !== 0) throw failed('the engine cannot prepare the proof', init.stderr);
  const plan = await workshop.run(folder, 'plan', '-json', '-out=tfplan');
  const told = readTold(plan.stdout);
  if (plan.code !== 0) {
    const errors = told.filter(({ severity }) => severity === 'error');
    throw failed('the engine refuses what was read', errors.map(tell).join('\n') || plan.stderr);
  }
  const shown = await workshop.run(folder, 'show', '-json', 'tfplan');
  const { resource_changes: changes = [] } = JSON.parse(shown.stdout) as PlanJson;
  const imported = new Set(
    changes.filter(({ change }) => isPureImport(change)).map(({ address }) => address),
  );
  const others = changes.filter(({ address }) => !imported.has(address));
  const missing = declarations.map(addressOf).filter((address) => !imported.has(address));
  if (others.length === 0 && missing.length === 0 && imported.size === declarations.length) {
    return told;
  }
  const text = await workshop.run(folder, 'show', '-no-color', 'tfplan');
  throw failed(
    `the plan is not empty: it changes ${[...new Set([...others.map(({ address }) => address), ...missing])].join(', ')}`,
    text.stdout,
  );
}

const isPureImport = ({
  actions,
  importing,
}: {
  readonly actions: readonly string[];
  readonly importing?: object;
}): boolean => importing !== undefined && actions.length === 1 && actions[0] === 'no-op';

const tell = ({ summary, detail, address }: Told): string =>
  `${address === undefined ? '' : `${address}: `}${summary}. ${detail}`;

const failed = (what: string, why: string): ExitError =>
  new ExitError(
    `the proof failed, so nothing was written: ${what}. Either the tenant changed meanwhile, and a second try succeeds, or this is a defect of ours; please report it with this text:\n${why}`,
    EXIT.refused,
  );
