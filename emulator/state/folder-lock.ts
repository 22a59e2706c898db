import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { EmulatorError } from '../emulator-error';
import { systemCode } from '../system-error';

const FILE = 'lock.json';
const holderSchema = z.object({ pid: z.number().int(), started: z.string(), token: z.string() });
type Holder = z.infer<typeof holderSchema>;

/** Locks of this process: a pid alone would make our own second start look stale. */
const held = new Set<string>();

/**
 * Takes a state folder for this process.
 *
 * A lock whose process is gone, or whose pid belongs to another process since, is stale and is
 * taken over.
 *
 * @returns the function that gives the folder back
 * @throws EmulatorError `state-locked` while another emulator holds it
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const file = join(folder, FILE);
  const mine: Holder = {
    pid: process.pid,
    started: startedAt(process.pid) ?? '',
    token: crypto.randomUUID(),
  };
  if (!create(file, mine)) await takeOver(file, folder, mine);
  held.add(mine.token);
  return () => {
    held.delete(mine.token);
    if (read(file)?.token === mine.token) rmSync(file, { force: true });
  };
}

async function takeOver(file: string, folder: string, mine: Holder): Promise<void> {
  const holder = read(file);
  if (holder && alive(holder)) throw locked(folder, holder);
  writeFileSync(file, JSON.stringify(mine), { mode: 0o600 });
  // Two starts can find the same stale lock: the one that wrote last keeps it.
  await delay(50);
  const winner = read(file);
  if (winner?.token !== mine.token) throw locked(folder, winner);
}

function create(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function read(file: string): Holder | undefined {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // A lock cut short by a kill names nobody: it is stale.
    return undefined;
  }
}

function alive(holder: Holder): boolean {
  if (holder.pid === process.pid) return held.has(holder.token);
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (systemCode(error) !== 'EPERM') return false;
  }
  const started = startedAt(holder.pid);
  return started === undefined || holder.started === '' || started === holder.started;
}

/** Start time of a process in clock ticks since boot, where the system tells (Linux). */
function startedAt(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function locked(folder: string, holder: Holder | undefined): EmulatorError {
  const by = holder ? `process ${holder.pid}` : 'another process';
  return new EmulatorError(
    'state-locked',
    `state folder "${folder}" is in use by ${by}; expected one emulator per folder; stop that process or choose another folder`,
  );
}
