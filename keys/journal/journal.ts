import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../evidence';
import { fileError, readFile, syncFolder } from '../run';
import { NOTHING_BEFORE, readLines, type WholeLines, writeLine } from './chain';
import type { Content, Entry, RunContent } from './record';

const NAME = 'journal.jsonl';
const EMPTY = 'Nothing was begun: remove the folder, and begin the run anew.';
const FOLDER = 'Give the folder of a run.';
/** Ten thousand rows that were each tried several times write less. */
const LARGEST = 256 * 1024 * 1024;
const STEP = 'See that the disk has room, then resume.';

/** What happened in a run, one record a line; what was appended outlives a power cut. */
export class Journal {
  readonly path: string;
  readonly #entries: Entry[];
  readonly #file: number;
  #last: string;
  /** Bytes of the file, as far as it was written here. */
  #length: number;

  private constructor(path: string, file: number, { entries, length, last }: WholeLines) {
    this.path = path;
    this.#file = file;
    this.#entries = [...entries];
    this.#last = last;
    this.#length = length;
  }

  /**
   * Begins the journal of a new run, also where one has no record yet: nothing was done by it.
   *
   * @param folder - taken by this process
   * @throws FileError when one is there already
   */
  static create(folder: string, run: RunContent, at: Date): Journal {
    const path = join(folder, NAME);
    let file: number;
    try {
      file = openSync(path, isWithoutRecord(path) ? 'w+' : 'ax+', 0o600);
      syncFolder(folder);
    } catch (cause) {
      throw fileError(
        path,
        'begun',
        'A run is there already: resume it, or give another folder.',
        cause,
      );
    }
    const journal = new Journal(path, file, { entries: [], length: 0, last: NOTHING_BEFORE });
    try {
      journal.append(run, at);
    } catch (error) {
      journal.close();
      throw error;
    }
    return journal;
  }

  /**
   * Takes up the journal of a run that stopped. What a power cut left of a last line is cut off.
   *
   * @param folder - taken by this process
   * @throws FileError when there is none, or it is damaged
   */
  static resume(folder: string): Journal {
    const path = join(folder, NAME);
    // Read before it is opened for writing, which a pipe would answer by waiting.
    const whole = readLines(path, readFile(path, LARGEST, FOLDER));
    let file: number;
    try {
      file = openSync(path, 'r+');
    } catch (cause) {
      throw fileError(path, 'opened', FOLDER, cause);
    }
    try {
      if (whole.entries.length === 0) throw fileError(path, 'used: it is empty', EMPTY);
      ftruncateSync(file, whole.length);
      fsyncSync(file);
      closeSync(file);
      return new Journal(path, openSync(path, 'a'), whole);
    } catch (error) {
      try {
        closeSync(file);
      } catch {
        // It was closed already.
      }
      throw error;
    }
  }

  /**
   * Reads a journal without taking it, such as while another process writes it.
   *
   * @throws FileError when there is none, or it is damaged
   */
  static read(folder: string): readonly Entry[] {
    const path = join(folder, NAME);
    const { entries } = readLines(path, readFile(path, LARGEST, FOLDER));
    if (entries.length === 0) throw fileError(path, 'used: it is empty', EMPTY);
    return entries;
  }

  /** Every record, the oldest first. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /**
   * Writes a record; when this returns, a power cut does not take it away.
   *
   * @throws FileError when it cannot be written, or another process has written
   */
  append(record: Content, at: Date): void {
    this.#checkAlone();
    const text = writeLine(record, at, this.#last);
    const bytes = Buffer.from(`${text}\n`);
    try {
      for (let written = 0; written < bytes.length;) {
        written += writeSync(this.#file, bytes, written);
      }
      fsyncSync(this.#file);
    } catch (cause) {
      throw fileError(this.path, 'written', STEP, cause);
    }
    this.#length += bytes.length;
    // The next line names it: none is lost, changed or moved unseen.
    this.#last = sha256(text);
    this.#entries.push({ at: at.toISOString(), record });
  }

  /** Two that took over one lock at the same moment would each do what the other does. */
  #checkAlone(): void {
    const { size } = fstatSync(this.#file);
    if (size === this.#length) return;
    throw fileError(
      this.path,
      `written: it has ${size} bytes, and ${this.#length} were written here`,
      'Another process works on the run, or a record was cut off: end the other one, then resume.',
    );
  }

  /** Closes the file. */
  close(): void {
    closeSync(this.#file);
  }
}

/** Whether a journal was begun, and its first record never written as a whole. */
function isWithoutRecord(path: string): boolean {
  try {
    return !readFile(path, LARGEST, FOLDER).includes('\n');
  } catch {
    return false;
  }
}
