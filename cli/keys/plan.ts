import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { LARGEST_DOCUMENT, reviewEvidence } from '../../evidence';
import type { Desk } from '../../keys/desk';
import { type EvidenceOf, type Outcome, type PlannedOutcome, planKeys } from '../../keys/plan';
import { lookAt, preflight } from '../../keys/preflight';
import { quote } from '../../model/quote';
import type { Terminal } from '../command';
import { EXIT, ExitError } from '../exit-error';
import { addIdentityOptions, type IdentityOptions } from './identity-options';
import {
  addDeskOption,
  addManifestOption,
  deskOf,
  type DeskOptions,
  manifestOf,
  textOf,
} from './inputs';
import { withOperator } from './operator';

interface PlanOptions extends IdentityOptions, DeskOptions {
  readonly manifest: string;
  readonly evidence?: string;
}

/** `keys plan`: what a run would do, without a device. */
export function addPlan(keys: Command, terminal: Terminal): void {
  const command = keys
    .command('plan')
    .summary('tell what a run would do with each row, without a device')
    .description(
      'A dry run: no device is looked at, and nothing is written. A row is new, held by the user already, pending as its evidence waits to be registered, or blocked by what preflight names. Ends with 1 where a row is blocked, with 2 where nobody can say.',
    );
  addDeskOption(addManifestOption(command)).option(
    '--evidence <folder>',
    'folder of evidence that was made already',
  );
  addIdentityOptions(command).action(async (options: PlanOptions) => {
    await runPlan(options, terminal);
  });
}

async function runPlan(options: PlanOptions, terminal: Terminal): Promise<void> {
  const desk = await deskOf(options, terminal);
  const rows = await manifestOf(options, terminal);
  const evidenceOf = evidenceIn(options, desk, terminal);
  const planned = await withOperator(
    desk,
    terminal,
    { ...options, purpose: 'see what would become of each row' },
    async (graph) => {
      const situation = await lookAt(graph, desk, rows, undefined, terminal.signal);
      return planKeys(situation, preflight(situation), evidenceOf);
    },
  );
  for (const line of planned.map(lineOf)) terminal.print(line);
  const count = (outcome: Outcome): number =>
    planned.filter((one) => one.outcome === outcome).length;
  const summary = `${count('new')} new, ${count('held')} held, ${count('pending')} pending, ${count('blocked')} blocked, ${count('unknown')} unknown. Nothing was written.`;
  const why = 'entra-policy keys preflight says why.';
  if (count('blocked') > 0) throw new ExitError(`${summary} ${why}`, EXIT.refused);
  if (count('unknown') > 0) throw new ExitError(`${summary} ${why}`, EXIT.unknown);
  terminal.note(summary);
}

const lineOf = ({ key: { row }, outcome, why }: PlannedOutcome): string =>
  `${outcome.padEnd(7)}  line ${row.line}  ${row.slot.padEnd(10)}  ${quote(row.user)}: ${why}`;

/** Evidence that does not hold is named, and ends it: it may stand for a key that was swapped. */
function evidenceIn(
  { evidence }: PlanOptions,
  { tenantId, signers, roots }: Desk,
  { cwd }: Terminal,
): EvidenceOf {
  return (userId, slot) => {
    if (evidence === undefined) return undefined;
    const file = join(evidence, `${userId}-${slot}.dsse.json`);
    const path = resolve(cwd, file);
    if (!existsSync(path)) return undefined;
    const verdict = reviewEvidence(
      textOf(path, file, LARGEST_DOCUMENT),
      { keys: signers, roots, at: new Date() },
      { tenantId, userId, slot, attestation: 'preferred' },
    );
    if (verdict.ok) return verdict.evidence;
    throw new ExitError(
      `${quote(file)} is refused: ${verdict.findings.map(({ subject, given, expected }) => `${subject} is ${given}; expected ${expected}`).join('; ')}`,
    );
  };
}
