import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { codeOf, fileError } from './file-error';

const holder = z.object({ pid: z.int(), started: z.string(), token: z.string() });

type Holder = z.output<typeof holder>;

/** Locks of this process: its pid alone would not tell two of its own runs apart. */
const ours = new Set<string>();

/** Two that find the same stale lock: the one that wrote last keeps it. */
const SETTLE_MS = 50;

/**
 * Takes a lock for this process. One whose process is gone is taken over.
 *
 * @returns the function that gives it back
 * @throws FileError while another process holds it
 */
export async function lock(file: string): Promise<() => void> {
  const mine = { pid: process.pid, started: startedAt(process.pid), token: crypto.randomUUID() };
  const text = JSON.stringify(mine);
  if (!create(file, text)) {
    const other = read(file);
    if (other !== undefined && isAlive(other)) throw inUse(file, other);
    writeFileSync(file, text, { mode: 0o600 });
    await sleep(SETTLE_MS);
    const winner = read(file);
    if (winner?.token !== mine.token) throw inUse(file, winner);
  }
  ours.add(mine.token);
  return () => {
    ours.delete(mine.token);
    if (read(file)?.token === mine.token) rmSync(file, { force: true });
  };
}

function create(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    throw fileError(file, 'written', 'See that the folder is there and yours.', cause);
  }
}

function read(file: string): Holder | undefined {
  try {
    return holder.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // One that a power cut left half written names nobody.
    return undefined;
  }
}

function isAlive({ pid, started, token }: Holder): boolean {
  if (pid === process.pid) return ours.has(token);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  // A pid may belong to another process since.
  return startedAt(pid) === started;
}

/** When a process started, in Linux's ticks since boot; empty where the system does not tell. */
function startedAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

const inUse = (file: string, by: Holder | undefined): Error =>
  fileError(
    file,
    `taken: process ${by?.pid ?? 'of another desk'} works in this folder`,
    'Wait for it, or give another folder.',
  );
