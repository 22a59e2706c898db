import { CsvError, parse } from 'csv-parse/sync';
import { quote } from '../../model/quote';
import { type Column, COLUMNS, columns } from './columns';
import { duplicates } from './duplicates';
import { ManifestError, type ManifestProblem } from './manifest-error';
import type { ManifestRow } from './row';

/** More than anybody's desk makes in one go: a larger file is another kind of file. */
export const LARGEST_MANIFEST = 4 * 1024 * 1024;
const MOST_ROWS = 10_000;

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a manifest: CSV with a header, separated by commas or, as spreadsheets of half of Europe
 * write it, by semicolons.
 *
 * @throws ManifestError that names every bad line.
 */
export function readManifest(text: string): readonly ManifestRow[] {
  if (Buffer.byteLength(text) > LARGEST_MANIFEST) {
    throw refused(1, `it has more than ${LARGEST_MANIFEST} bytes; expected the keys of one run`);
  }
  const [head, ...lines] = split(text);
  if (head === undefined) throw refused(1, `it is empty; expected the header ${headers(COLUMNS)}`);
  const order = readHeader(head);
  if (lines.length === 0) throw refused(head.info.lines, 'no row follows the header');
  if (lines.length > MOST_ROWS) {
    throw refused(head.info.lines, `${lines.length} rows follow; expected at most ${MOST_ROWS}`);
  }
  const problems: ManifestProblem[] = [];
  const rows = lines.flatMap((line) => {
    const read = readRow(line, order);
    if ('row' in read) return [read.row];
    problems.push(...read.problems);
    return [];
  });
  problems.push(...duplicates(rows));
  if (problems.length > 0) throw new ManifestError(problems);
  return rows;
}

function split(text: string): Line[] {
  const firstLine = /[^\r\n]*/.exec(text.replace(/^\uFEFF?[\r\n]*/, ''))?.[0] ?? '';
  try {
    // The library's types know neither "info" nor what it does to records.
    return parse(text, {
      bom: true,
      delimiter: firstLine.includes(';') && !firstLine.includes(',') ? ';' : ',',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as Line[];
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = typeof cause['lines'] === 'number' ? cause['lines'] : 1;
    throw refused(line, `it is no CSV (${cause.code}); expected quotes in pairs`, cause);
  }
}

/** Which column stands where. */
function readHeader({ record, info: { lines: line } }: Line): readonly Column[] {
  const problems: ManifestProblem[] = [];
  const order = record.flatMap((header): Column[] => {
    // As people and spreadsheets write it.
    const named = header.trim().toLowerCase();
    const column = COLUMNS.find((name) => columns[name].header === named);
    if (column !== undefined) return [column];
    problems.push({
      line,
      text: /\bpin\b/i.test(header.replaceAll('_', ' '))
        ? `column ${quote(header)} would put PINs on disk in clear; remove it: PINs are made at the desk`
        : `column ${quote(header)} is unknown; expected ${headers(COLUMNS)}`,
    });
    return [];
  });
  for (const column of COLUMNS) {
    const { header, required } = columns[column];
    const count = order.filter((one) => one === column).length;
    if (count > 1) problems.push({ line, text: `column ${quote(header)} is there ${count} times` });
    if (count === 0 && required)
      problems.push({ line, text: `column ${quote(header)} is missing` });
  }
  if (problems.length > 0) throw new ManifestError(problems);
  return order;
}

type Reading = { readonly row: ManifestRow } | { readonly problems: readonly ManifestProblem[] };

function readRow({ record, info: { lines: line } }: Line, order: readonly Column[]): Reading {
  if (record.length !== order.length) {
    const text = `it has ${record.length} cells; expected ${order.length}, as in the header`;
    return { problems: [{ line, text }] };
  }
  const row: Partial<Record<Column, string>> = {};
  const problems = order.flatMap((column, index): ManifestProblem[] => {
    const given = record[index] ?? '';
    const { header, required, type } = columns[column];
    if (given === '') return required ? [{ line, text: `${header} is empty` }] : [];
    const result = type.safeParse(given);
    if (result.success) row[column] = result.data;
    const why = result.error?.issues[0]?.message;
    return why === undefined
      ? []
      : [{ line, text: `${header} ${shown(given)} is refused (${why})` }];
  });
  const { user, slot } = row;
  return user === undefined || slot === undefined || problems.length > 0
    ? { problems }
    : { row: { ...row, line, user, slot } };
}

const SHOWN = 60;
const shown = (text: string): string =>
  quote(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

const headers = (names: readonly Column[]): string =>
  names.map((name) => columns[name].header).join(',');

const refused = (line: number, text: string, cause?: unknown): ManifestError =>
  new ManifestError([{ line, text }], { cause });
