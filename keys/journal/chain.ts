import { sha256 } from '../../evidence';
import { fileError } from '../run';
import { type Content, type Entry, line } from './record';

/** What comes before the first line. */
export const NOTHING_BEFORE = '0'.repeat(64);

/** What of a journal is whole. */
export interface WholeLines {
  readonly entries: readonly Entry[];
  /** Bytes up to the end of the last whole line. */
  readonly length: number;
  readonly last: string;
}

const NEWLINE = 0x0a;

/**
 * Reads lines up to the last that was written as a whole. What follows it without an end is what a
 * power cut left; it was never relied on.
 *
 * @throws FileError that names the line, where anything else is not as it was written
 */
export function readLines(path: string, bytes: Buffer): WholeLines {
  const entries: Entry[] = [];
  let last = NOTHING_BEFORE;
  let length = 0;
  for (;;) {
    const end = bytes.indexOf(NEWLINE, length);
    if (end === -1) return { entries, length, last };
    const text = bytes.subarray(length, end);
    entries.push(readLine(path, text, entries.length + 1, last));
    last = sha256(text);
    length = end + 1;
  }
}

function readLine(path: string, bytes: Buffer, number: number, expected: string): Entry {
  const damaged = (problem: string, cause?: unknown): Error =>
    fileError(
      path,
      `used: line ${number} ${problem}`,
      'Nothing was done. Bring the file back from a backup; its lines are never edited.',
      cause,
    );
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw damaged('is no JSON', cause);
  }
  const result = line.safeParse(json);
  if (!result.success) {
    const [issue] = result.error.issues;
    const at = (issue?.path ?? []).map(String).join('.');
    throw damaged(`is no record (${at}: ${issue?.message ?? ''})`, result.error);
  }
  const { at, previous, record } = result.data;
  if (previous !== expected) throw damaged('does not follow the line before it');
  if ((record.step === 'run') !== (number === 1)) {
    throw damaged(
      `is ${record.step === 'run' ? 'the beginning of another run' : 'no beginning of a run'}`,
    );
  }
  return { at, record };
}

/** A record as the line after `previous`. */
export function writeLine(record: Content, at: Date, previous: string): string {
  return JSON.stringify(line.parse({ at: at.toISOString(), previous, record }));
}
