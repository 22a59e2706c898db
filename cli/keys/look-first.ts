import { findingText } from '../../evidence';
import type { Graph } from '../../graph';
import type { Desk, OwnSigningKey } from '../../keys/desk';
import type { ManifestRow } from '../../keys/manifest';
import { lookAt, obstaclesOf, preflight } from '../../keys/preflight';
import type { Terminal } from '../command';
import { EXIT, ExitError } from '../exit-error';
import { counted } from './counted';
import { linesOf, summaryOf } from './preflight-report';

/** Rows that a sitting is to take to their hand-over. */
export interface Due {
  readonly rows: readonly ManifestRow[];
  /** Lines of those whose key has a PIN or a credential already: they are brought to an end. */
  readonly begun: ReadonlySet<number>;
}

/**
 * Preflight, before a sitting writes anything or touches a key. What stops the run ends it; a row
 * that alone is stopped is set aside, and so is one about which nobody can say.
 *
 * @returns why rows are set aside, by line
 * @throws ExitError where nothing is to be begun; nothing was written then.
 */
export async function lookFirst(
  graph: Graph,
  { desk, workstation }: { readonly desk: Desk; readonly workstation: OwnSigningKey },
  { rows, begun }: Due,
  terminal: Terminal,
): Promise<ReadonlyMap<number, string>> {
  if (rows.length === 0) return new Map();
  const found = preflight(await lookAt(graph, desk, rows, workstation.listed.id, terminal.signal));
  for (const line of linesOf(found)) terminal.note(line);
  const { ofRun, ofKeys } = obstaclesOf(found);
  const aside = new Map(
    [...ofKeys]
      .filter(([{ row }]) => !begun.has(row.line))
      .map(([{ row }, remarks]) => [row.line, remarks.map(findingText).join(' ')]),
  );
  if (ofRun.length > 0 || aside.size === rows.length) {
    throw new ExitError(`${summaryOf(found)}\n${NOTHING}`, EXIT.refused);
  }
  if (ofKeys.size === 0) terminal.note(summaryOf(found));
  const goingOn = ofKeys.size - aside.size;
  if (goingOn > 0) {
    const keys = counted(goingOn, 'key');
    terminal.note(
      `${keys} that ${goingOn === 1 ? 'was' : 'were'} begun: brought to an end anyway.`,
    );
  }
  if (aside.size > 0) await agree(aside.size, rows.length, terminal);
  return aside;
}

const NOTHING = 'No key was touched, and nothing was written.';

/** Who sits at a terminal says whether to go on without some; a script has decided before. */
async function agree(aside: number, all: number, { ask, note }: Terminal): Promise<void> {
  const set = `${aside} of ${counted(all, 'key')} cannot be made; failed.csv will be a manifest of them`;
  if (ask === undefined) {
    note(`${set}. Going on without them.`);
    return;
  }
  const answer = await ask(`${set}. Go on without them? [y/N] `);
  if (answer !== undefined && /^y(es)?$/i.test(answer.trim())) return;
  throw new ExitError(`not begun. ${NOTHING}`, EXIT.refused);
}
