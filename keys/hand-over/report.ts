import { stringify } from 'csv-stringify/sync';
import { statusOf, type Progress, type RunProgress, type Status } from '../journal';

/** What became of a row, in words that a report has. */
export interface ReportRow {
  readonly line: number;
  readonly user: string;
  readonly userId: string | undefined;
  readonly slot: string;
  readonly status: Status;
  readonly serial: string | undefined;
  readonly assetTag: string | undefined;
  readonly aaguid: string | undefined;
  readonly model: string | undefined;
  readonly methodId: string | undefined;
  readonly pinChangeForced: boolean;
  /** Who held its key. */
  readonly operators: readonly string[];
  /** Why it is not done. */
  readonly problem: string | undefined;
  readonly at: string | undefined;
}

/** What became of each row of a run, in the order of its manifest. */
export const reportOf = ({ rows }: RunProgress): ReportRow[] => [...rows.values()].map(rowOf);

function rowOf(progress: Progress): ReportRow {
  const { row, assigned, identified, verified, registered, failed } = progress;
  const status = statusOf(progress);
  return {
    line: row.line,
    user: assigned?.userName ?? row.user,
    userId: assigned?.userId,
    slot: row.slot,
    status,
    serial: identified?.serial ?? row.serial,
    assetTag: row.assetTag,
    aaguid: identified?.aaguid ?? row.aaguid,
    model: verified?.model,
    methodId: registered?.methodId,
    pinChangeForced: progress.pinChangeForced,
    operators: progress.operators,
    problem: status === 'done' ? undefined : failed?.message,
    at: progress.to,
  };
}

const COLUMNS = {
  line: 'line',
  user: 'user',
  userId: 'user_id',
  slot: 'slot',
  status: 'status',
  serial: 'serial',
  assetTag: 'asset_tag',
  aaguid: 'aaguid',
  model: 'model',
  methodId: 'method_id',
  pinChangeForced: 'pin_change_forced',
  operators: 'operators',
  problem: 'problem',
  at: 'at',
} as const satisfies Record<keyof ReportRow, string>;

/** A report as CSV, of which no cell is a formula. */
export function reportAsCsv(rows: readonly ReportRow[]): string {
  const names = Object.keys(COLUMNS) as (keyof ReportRow)[];
  return stringify(
    rows.map((row) => names.map((name) => String(row[name] ?? ''))),
    { header: true, columns: names.map((name) => COLUMNS[name]), escape_formulas: true },
  );
}

/** A report as JSON, with the names of Terraform. */
export function reportAsJson(rows: readonly ReportRow[]): string {
  const names = Object.keys(COLUMNS) as (keyof ReportRow)[];
  const objects = rows.map((row) =>
    Object.fromEntries(names.map((name) => [COLUMNS[name], row[name] ?? null])),
  );
  return `${JSON.stringify(objects, undefined, 2)}\n`;
}

/** A report for people: a line for each row. */
export function reportAsText(rows: readonly ReportRow[]): string[] {
  return rows.map(({ line, user, slot, status, serial, model, methodId, operators, problem }) => {
    const facts = [
      serial && `serial ${serial}`,
      model,
      methodId && `method ${methodId}`,
      operators.length > 0 && `by ${operators.join(', ')}`,
      problem,
    ].filter((fact) => typeof fact === 'string' && fact !== '');
    return [`line ${line}: ${user}, ${slot}: ${status}`, ...facts].join(' · ');
  });
}
