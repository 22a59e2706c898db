import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { EmulatorError } from '../emulator-error';
import { stateDocument, STATE_VERSION, type StateDocument } from './document';
import { lockFolder } from './folder-lock';
import { reason } from '../system-error';

const FILE = 'state.json';
/** What write-file-atomic leaves beside the file when it is killed before the rename. */
const LEFTOVER = /^state\.json\.\d+$/;

/** A folder with the emulator's state, held by this process. */
export interface StateFolder {
  readonly path: string;
  /** The state, or `undefined` in a folder that never had one. */
  read(): StateDocument | undefined;
  write(document: StateDocument): void;
  close(): void;
}

/**
 * Opens (and creates) a state folder.
 *
 * @throws EmulatorError `state-locked` or `state-unreadable`, naming the file and the way out
 */
export async function openStateFolder(path: string): Promise<StateFolder> {
  let unlock: () => void;
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    unlock = await lockFolder(path);
  } catch (cause) {
    if (cause instanceof EmulatorError) throw cause;
    throw new EmulatorError(
      'state-unreadable',
      `state folder "${path}" cannot be used (${reason(cause)}); expected a folder to write to; choose another path`,
      { cause },
    );
  }
  const file = join(path, FILE);
  return {
    path,
    read: () => {
      try {
        return read(path, file);
      } catch (error) {
        unlock();
        throw error;
      }
    },
    write: (document) => {
      writeFileAtomic.sync(file, JSON.stringify(document), { mode: 0o600, fsync: true });
    },
    close: unlock,
  };
}

function read(path: string, file: string): StateDocument | undefined {
  const leftovers = readdirSync(path).filter((name) => LEFTOVER.test(name));
  if (!existsSync(file)) {
    const [leftover] = leftovers;
    if (leftover === undefined) return undefined;
    throw new EmulatorError(
      'state-unreadable',
      `state folder "${path}" has "${leftover}" but no "${FILE}": its first start was interrupted; expected a complete state; delete "${join(path, leftover)}" to start from the seed`,
    );
  }
  const document = parse(file);
  // The state is complete, so a leftover is a write that was never acknowledged.
  for (const leftover of leftovers) rmSync(join(path, leftover), { force: true });
  return document;
}

function parse(file: string): StateDocument {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw unreadable(file, reason(cause), cause);
  }
  const version =
    typeof content === 'object' && content !== null && 'version' in content
      ? content.version
      : undefined;
  if (version !== STATE_VERSION) {
    const shown = version === undefined ? 'is missing' : JSON.stringify(version);
    throw unreadable(file, `version ${shown}`, undefined);
  }
  const result = stateDocument.safeParse(content);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw unreadable(file, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`, result.error);
}

function unreadable(file: string, problem: string, cause: unknown): EmulatorError {
  return new EmulatorError(
    'state-unreadable',
    `state file "${file}" cannot be read (${problem}); expected a state of version ${STATE_VERSION} written by this emulator; restore it, or delete it to start from the seed`,
    { cause },
  );
}
