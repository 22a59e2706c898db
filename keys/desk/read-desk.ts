import { dirname, resolve } from 'node:path';
import type { z } from 'zod';
import {
  attestationRoots,
  readMetadata,
  sha256,
  signingKeys,
  type AttestationRoots,
  type Metadata,
  type SigningKeys,
} from '../../evidence';
import { GivenFileError, readGivenFile } from '../../files';
import { quote } from '../../model/quote';
import { DeskError } from './desk-error';
import { deskFile, type PinRules } from './desk-file';
import { checkRecipients } from './recipients';

/** A key desk: for which tenant, whose signatures count, which models can be proven. */
export interface Desk {
  readonly tenantId: string;
  /** The public client with which operators sign in. */
  readonly clientId: string;
  readonly signers: SigningKeys;
  readonly roots: AttestationRoots;
  /** FIDO's metadata; undefined where roots are pinned alone. */
  readonly metadata: Pick<Metadata, 'edition' | 'nextUpdate'> | undefined;
  /** Recipients of PINs, for age; at least one. */
  readonly escrow: readonly string[];
  readonly pin: PinRules;
}

/**
 * Reads the file of a desk and what it names; paths in it are relative to it.
 *
 * @param at - the time that counts as now
 * @throws DeskError when anything in it, or behind it, is not as it should be.
 */
export async function readDesk(file: string, at = new Date()): Promise<Desk> {
  const given = parse(file);
  const follow = (path: string, kind: Kind): Buffer => readBeside(file, path, kind);
  const told = <T>(read: () => T): T => orRefuse(file, read);
  const metadata = given.metadata && (await verified(file, given.metadata, follow, at));
  const pinned = Object.fromEntries(
    Object.entries(given.roots ?? {}).map(([aaguid, paths]) => [
      aaguid,
      paths.map((path) => follow(path, 'root').toString('utf8')),
    ]),
  );
  checkRecipients(given.escrow, (problem) => new DeskError(file, problem));
  return {
    tenantId: given.tenantId,
    clientId: given.clientId,
    signers: told(() => signingKeys(given.signers)),
    roots: told(() => attestationRoots({ ...(metadata && { metadata }), pinned })),
    metadata: metadata && { edition: metadata.edition, nextUpdate: metadata.nextUpdate },
    escrow: given.escrow,
    pin: given.pin,
  };
}

function parse(file: string) {
  const text = readBeside(file, file, 'desk')
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new DeskError(file, 'it is no JSON; expected an object with "version": 1', { cause });
  }
  const result = deskFile.safeParse(json);
  if (result.success) return result.data;
  throw new DeskError(file, wordsFor(json, result.error.issues[0]), { cause: result.error });
}

/** What is wrong with a desk file, by the library's first finding. */
function wordsFor(json: unknown, issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'unrecognized_keys') {
    const where = issue.path.length === 0 ? 'it' : quote(issue.path.join('.'));
    return `${where} has a property that nobody knows: ${issue.keys.map(quote).join(', ')}`;
  }
  const path = (issue?.path ?? []).map(String);
  if (path.length === 0) return 'it is no object; expected one with "version": 1';
  const isMissing = issue?.code === 'invalid_type' && valueAt(json, path) === undefined;
  return `${quote(path.join('.'))} ${isMissing ? 'is missing' : (issue?.message ?? 'has another shape')}`;
}

const valueAt = (json: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    json,
  );

/** Bytes that each kind of file may have: FIDO's metadata has about ten million. */
const LARGEST = { desk: 1024 * 1024, metadata: 64 * 1024 * 1024, root: 64 * 1024 } as const;

type Kind = keyof typeof LARGEST;

function readBeside(file: string, path: string, kind: Kind): Buffer {
  try {
    return readGivenFile(kind === 'desk' ? file : resolve(dirname(file), path), LARGEST[kind]);
  } catch (cause) {
    if (!(cause instanceof GivenFileError)) throw cause;
    const what =
      kind === 'desk'
        ? `it ${cause.problem}; name the one of this desk with --desk`
        : `${quote(path)} ${cause.problem}; paths in it are relative to it`;
    throw new DeskError(file, what, { cause });
  }
}

async function verified(
  file: string,
  { file: path, sha256: expected }: { readonly file: string; readonly sha256: string },
  follow: (path: string, kind: Kind) => Buffer,
  at: Date,
): Promise<Metadata> {
  const blob = follow(path, 'metadata');
  const actual = sha256(blob);
  if (actual !== expected) {
    throw new DeskError(
      file,
      `${quote(path)} has SHA-256 ${actual}; expected ${expected}. Review the new metadata, then name its digest`,
    );
  }
  try {
    return await readMetadata(blob.toString('utf8'), { at });
  } catch (cause) {
    throw new DeskError(file, messageOf(cause), { cause });
  }
}

function orRefuse<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new DeskError(file, messageOf(cause), { cause });
  }
}

const messageOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : 'for an unknown reason';
