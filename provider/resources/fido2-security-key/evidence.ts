import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { readGivenFile } from '../../../files';
import { bareObjectId } from '../../../model/object-id';
import { quote } from '../../../model/quote';
import type { Message } from '../../framework/diagnostics';
import { isKnown } from '../../framework/value';
import type { EntraClient } from '../define/client';
import type { Vouched } from '../define/security-keys';
import type { KeyConfig, KeyPrior } from './schema';
import { keyName } from './words';

/** What evidence itself refuses to be larger than. */
const LARGEST = 256 * 1024;

/** Evidence that everything was found right in. */
export type GoodEvidence = Extract<Vouched, { ok: true }>;

/** A key whose evidence is to be read: everything that says what the evidence has to be is known. */
export interface Declared {
  readonly userId: string;
  readonly slot: string;
  readonly file: string;
  readonly sha256: string;
  readonly displayName: string | undefined;
  readonly aaguids: readonly string[] | undefined;
  readonly serial: string | undefined;
  readonly attestation: 'required' | 'preferred';
  readonly approver: string | undefined;
  /** Undefined while it is unknown: the apply knows it, and reads the evidence again. */
  readonly requester: string | undefined;
}

/** Whether a declaration has evidence that the state does not know. */
export function hasNewEvidence(
  { evidence_sha256: now }: Pick<KeyConfig, 'evidence_sha256'>,
  prior: Pick<KeyPrior, 'evidence_sha256'> | null,
): boolean {
  if (!isKnown(now)) return true;
  return now !== null && now.toLowerCase() !== prior?.evidence_sha256?.toLowerCase();
}

/** The parts of a declaration that evidence is held against; undefined while one is unknown. */
export function declaredBy(key: KeyConfig, name: KeyConfig['display_name']): Declared | undefined {
  const { user_id, slot, evidence_file, evidence_sha256, expected, approved_by } = key;
  const { requested_by: requester } = key;
  if (![user_id, slot, evidence_file, evidence_sha256, expected, approved_by, name].every(isKnown))
    return undefined;
  const { aaguids = null, serial = null, attestation = null } = (expected ?? {}) as Expected;
  if (![aaguids, serial, attestation, ...(aaguids ?? [])].every((part) => isKnown(part)))
    return undefined;
  return {
    userId: bareObjectId(user_id as string),
    slot: slot as string,
    file: (evidence_file ?? '') as string,
    sha256: ((evidence_sha256 ?? '') as string).toLowerCase(),
    displayName: (name as string | null) ?? undefined,
    aaguids: aaguids?.map((aaguid) => aaguid.toLowerCase()),
    serial: serial ?? undefined,
    attestation: attestation === 'preferred' ? 'preferred' : 'required',
    approver: (approved_by as string | null) ?? undefined,
    requester: isKnown(requester) ? (requester ?? undefined) : undefined,
  };
}

interface Expected {
  readonly aaguids?: readonly string[] | null;
  readonly serial?: string | null;
  readonly attestation?: string | null;
}

/** Reads evidence and holds it against a declaration: what it says, or what is wrong. */
export async function readEvidence(
  { tenantId, securityKeys }: EntraClient,
  declared: Declared,
): Promise<GoodEvidence | { readonly ok: false; readonly messages: readonly Message[] }> {
  const { file, sha256, approver, requester, ...expected } = declared;
  if (securityKeys.declared === 'no') return refused(declared, [NOBODY_BELIEVED]);
  if (securityKeys.isResident && !isAbsolute(file)) {
    return refused(declared, [
      `${quote(file)} is no absolute path, and a resident provider serves several working directories. Give an absolute path.`,
    ]);
  }
  let bytes: Buffer;
  try {
    bytes = readGivenFile(file, LARGEST);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refused(declared, [`${why}. Take the file from where it was written.`]);
  }
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual !== sha256) {
    return refused(declared, [
      `the file ${quote(file)} has SHA-256 ${actual}; expected ${sha256}, as evidence_sha256 says. Review the file and declare its own.`,
    ]);
  }
  const verdict = await securityKeys.verify(bytes.toString(), {
    ...{ tenantId, userId: expected.userId, slot: expected.slot },
    ...(expected.displayName !== undefined && { displayName: expected.displayName }),
    ...(expected.aaguids !== undefined && { aaguids: expected.aaguids }),
    ...(expected.serial !== undefined && { serial: expected.serial }),
    attestation: expected.attestation,
  });
  if (!verdict.ok) return refused(declared, verdict.problems);
  const { mode, approvers } = verdict.evidence;
  if (requester !== undefined && isAlone(approvers, requester)) {
    return refused(declared, [
      `the evidence was approved by ${quote(requester)} alone, who asked for the key, as requested_by says. Let somebody else approve it.`,
    ]);
  }
  const needed = mode === 'offline' || approvers.length > 0 ? approver : undefined;
  if (needed === undefined || approvers.some((one) => isSame(one, needed))) return verdict;
  return refused(declared, [
    `the evidence was approved by ${approvers.map(quote).join(', ')}; expected ${quote(needed)}, as approved_by says. Let that person approve it.`,
  ]);
}

const NOBODY_BELIEVED =
  'the provider is told of nobody whose signature counts. Set security_keys of the provider, with the signers that were reviewed.';

const isAlone = (approvers: readonly string[], person: string): boolean =>
  approvers.length > 0 && approvers.every((one) => isSame(one, person));

const isSame = (one: string, other: string): boolean =>
  one.normalize('NFKC').trim().toLowerCase() === other.normalize('NFKC').trim().toLowerCase();

const refused = (
  { slot, userId }: Declared,
  problems: readonly string[],
): { readonly ok: false; readonly messages: readonly Message[] } => ({
  ok: false,
  messages: problems.map((problem) => ({
    summary: 'Evidence of a security key is refused',
    detail: `${keyName({ slot, user_id: userId })}: ${problem}`,
    path: ['evidence_file'],
  })),
});
