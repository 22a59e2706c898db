import { isSamePerson } from '../../evidence';
import type { Entry, RowContent, RunContent, SittingContent } from './record';

/** A record about a row, by its step. */
type Of<Step extends RowContent['step']> = Extract<RowContent, { readonly step: Step }>;

/** How far a row has come. */
export interface Progress {
  readonly row: RunContent['rows'][number];
  /** Who held keys for this row, the first one first. */
  readonly operators: readonly string[];
  readonly assigned?: Of<'assigned'> | undefined;
  readonly identified?: Of<'identified'> | undefined;
  readonly pin?: (Of<'pin-escrowed'> & { readonly set: boolean }) | undefined;
  readonly options?: Of<'options'> | undefined;
  readonly credential?: Of<'credential-made'> | undefined;
  readonly verified?: Of<'verified'> | undefined;
  /** When the tenant was first sent the credential. */
  readonly postedAt?: string | undefined;
  readonly registered?: Of<'registered'> | undefined;
  readonly minimumLength?: number | undefined;
  readonly pinChangeForced: boolean;
  readonly handedOver: boolean;
  /** The last failure; it stays when a later attempt succeeds. */
  readonly failed?: Of<'failed'> | undefined;
  readonly skipped: boolean;
  /** When the first and the last record were written. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What became of a row so far. */
export type Status = 'waiting' | 'open' | 'done' | 'failed';

/** `open` rows are taken up by a resume; `failed` ones are in the next manifest. */
export function statusOf({ assigned, handedOver, skipped, failed }: Progress): Status {
  if (handedOver) return 'done';
  if (skipped) return 'failed';
  return assigned === undefined && failed === undefined ? 'waiting' : 'open';
}

/** How far a run has come. */
export interface RunProgress {
  readonly run: RunContent;
  /** Who sat there last. */
  readonly sitting: Omit<SittingContent, 'step'>;
  /** By line of the manifest, in its order. */
  readonly rows: ReadonlyMap<number, Progress>;
}

/** How far a run has come, by its journal. */
export function progressOf(entries: readonly Entry[]): RunProgress {
  const run = entries[0]?.record;
  if (run?.step !== 'run') throw new Error('a journal begins with its run');
  const rows = new Map(run.rows.map((row) => [row.line, begun(row)]));
  let sitting: RunProgress['sitting'] = run;
  for (const { at, record } of entries) {
    if (record.step === 'run') continue;
    if (record.step === 'sitting') {
      sitting = record;
      continue;
    }
    const before = rows.get(record.row);
    if (before !== undefined) rows.set(record.row, after(before, record, at, sitting.operator));
  }
  return { run, sitting, rows };
}

const begun = (row: Progress['row']): Progress => ({
  row,
  operators: [],
  pinChangeForced: false,
  handedOver: false,
  skipped: false,
});

/**
 * How far a row has come with one more record.
 *
 * @param operator - who sits at the desk
 */
export function after(
  progress: Progress,
  record: RowContent,
  at: string,
  operator: string,
): Progress {
  const { from = at, operators } = progress;
  const known =
    WITHOUT_HANDS.has(record.step) || operators.some((one) => isSamePerson(one, operator));
  return {
    ...progress,
    ...{ from, to: at },
    operators: known ? operators : [...operators, operator],
    ...change(progress, record, at),
  };
}

/** For these nobody holds a key. */
const WITHOUT_HANDS: ReadonlySet<RowContent['step']> = new Set([
  'assigned',
  'posting',
  'registered',
  'verified',
  'failed',
  'skipped',
]);

/** Nothing of what is done with a key. */
const WITHOUT_CREDENTIAL = {
  options: undefined,
  credential: undefined,
  verified: undefined,
  postedAt: undefined,
} as const;

const WITHOUT_KEY = {
  ...WITHOUT_CREDENTIAL,
  pin: undefined,
  minimumLength: undefined,
  pinChangeForced: false,
} as const;

function change(progress: Progress, record: RowContent, at: string): Partial<Progress> {
  switch (record.step) {
    case 'assigned':
      return { assigned: record };
    case 'identified':
      // What was done to another key does not count for this one.
      return record.fresh ? { ...WITHOUT_KEY, identified: record } : { identified: record };
    case 'reset':
      return {};
    case 'pin-escrowed':
      return { pin: { ...record, set: false } };
    case 'pin-set':
      return progress.pin === undefined ? {} : { pin: { ...progress.pin, set: true } };
    case 'options':
      return { options: record };
    case 'credential-made':
      return { credential: record };
    case 'evidence-renewed':
      return progress.credential === undefined
        ? {}
        : { credential: { ...progress.credential, file: record.file, sha256: record.sha256 } };
    case 'verified':
      return { verified: record };
    case 'posting':
      return { postedAt: at };
    case 'registered':
      return { registered: record };
    case 'credential-deleted':
      return WITHOUT_CREDENTIAL;
    case 'minimum-pin-length':
      return { minimumLength: record.length };
    case 'pin-change-forced':
      return { pinChangeForced: true };
    case 'handed-over':
      return { handedOver: true };
    case 'failed':
      return { failed: record };
    case 'skipped':
      return { skipped: true };
  }
}
