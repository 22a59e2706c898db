import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { readEnvelope, sha256 } from '../../evidence';
import { statusOf, type Progress, type RunProgress } from '../journal';
import { fileError } from '../run';
import { readKept, readRecorded } from './kept-file';

/** The list of keys beside their evidence. */
export const LIST = 'security-keys.json';

const listed = z.looseObject({ user_id: z.string(), slot: z.string() });

/** A key as its declaration has it. */
export interface ExportedKey {
  readonly user_id: string;
  readonly slot: string;
  readonly display_name: string;
  readonly serial: string | null;
  readonly asset_tag: string | null;
  readonly aaguid: string;
  readonly ticket: string | null;
  /** Beside the list. */
  readonly evidence_file: string;
  readonly evidence_sha256: string;
  /** Graph's id, where an online ceremony was told it. */
  readonly method_id: string | null;
}

/**
 * Copies the evidence of every key that was handed over to where Terraform reads it, and writes
 * what is to be declared. Keys of other runs stay in the list.
 *
 * @throws FileError when there is other evidence for the same user and slot, or files fail
 */
export function exportEvidence(
  { rows }: RunProgress,
  folder: string,
  target: string,
): readonly ExportedKey[] {
  const done = [...rows.values()].filter((row) => statusOf(row) === 'done');
  try {
    mkdirSync(target, { recursive: true });
  } catch (cause) {
    throw fileError(target, 'made', 'Give a folder that can be written.', cause);
  }
  const keys = done.flatMap((row) => copy(row, folder, target));
  const list = join(target, LIST);
  const isNew = ({ user_id, slot }: { user_id: string; slot: string }): boolean =>
    !keys.some((key) => key.user_id === user_id && key.slot === slot);
  const all = [...readList(list).filter(isNew), ...keys].sort((one, other) =>
    `${one.user_id} ${one.slot}` < `${other.user_id} ${other.slot}` ? -1 : 1,
  );
  write(list, `${JSON.stringify(all, undefined, 2)}\n`);
  return keys;
}

function copy(progress: Progress, folder: string, target: string): ExportedKey[] {
  const { row, assigned, identified, credential, registered } = progress;
  if (assigned === undefined || identified === undefined || credential === undefined) return [];
  const text = readRecorded(folder, credential).toString('utf8');
  const path = join(target, `${assigned.userId}-${row.slot}.dsse.json`);
  const kept = existsSync(path) ? sameEvidence(path, text) : undefined;
  if (kept === undefined) write(path, text);
  return [
    {
      user_id: assigned.userId,
      slot: row.slot,
      display_name: credential.displayName,
      serial: identified.serial ?? row.serial ?? null,
      asset_tag: row.assetTag ?? null,
      aaguid: identified.aaguid,
      ticket: row.ticket ?? null,
      evidence_file: basename(path),
      evidence_sha256: sha256(kept ?? text),
      method_id: registered?.methodId ?? null,
    },
  ];
}

/** What lies there already may have an approver's signature on it: that is not taken away. */
function sameEvidence(path: string, text: string): string {
  const there = read(path);
  const [one, other] = [there, text].map((file) => readEnvelope(file, path).payload);
  if (one === other) return there;
  throw fileError(
    path,
    'written over: it is evidence of another ceremony for the same user and slot',
    'Remove it, and the key that it is about, before this one takes its place.',
  );
}

function readList(path: string): z.output<typeof listed>[] {
  if (!existsSync(path)) return [];
  try {
    return z.array(listed).parse(JSON.parse(read(path)));
  } catch (cause) {
    throw fileError(path, 'used: it is no list of keys', 'Give another folder.', cause);
  }
}

const read = (path: string): string => readKept(path).toString('utf8');

function write(path: string, text: string): void {
  try {
    writeFileAtomic.sync(path, text);
  } catch (cause) {
    throw fileError(path, 'written', 'Give a folder that can be written.', cause);
  }
}
