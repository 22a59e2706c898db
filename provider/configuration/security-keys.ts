import { isAbsolute } from 'node:path';
import type * as evidenceRoom from '../../evidence';
import type { AttestationRoots, SigningKeys } from '../../evidence';
import { readGivenFile } from '../../files';
import { quote } from '../../model/quote';
import { DiagnosticError } from '../framework/diagnostics';
import { isKnown, isWhollyKnown } from '../framework/value';
import type { SecurityKeys } from '../resources/define/security-keys';
import type { ProviderConfig } from './schema';

type Evidence = typeof evidenceRoom;

/** FIDO's metadata has about ten megabytes. */
const LARGEST_METADATA = 64 * 1024 * 1024;

/** The setting as it is declared, when all of it is known. */
interface Declared {
  readonly signers: readonly {
    readonly role: string;
    readonly holder: string;
    readonly public_key: string;
  }[];
  readonly metadata_file: string | null;
  readonly metadata_sha256: string | null;
  readonly roots: ReadonlyMap<string, string> | null;
}

/** Whom evidence is believed by. */
interface Trust {
  readonly keys: SigningKeys;
  readonly roots: AttestationRoots;
}

/** Loaded when it is first needed: few processes read evidence. */
const load = (): Promise<Evidence> => import('../../evidence/index.js');

/** Whom a configuration believes about security keys. */
export function securityKeysOf(
  { security_keys: declared }: Pick<ProviderConfig, 'security_keys'>,
  isResident: boolean,
): SecurityKeys {
  const isOpen = !isKnown(declared) || !isWhollyKnown(declared);
  let opened: Promise<Trust> | undefined;
  return {
    declared: isOpen ? 'unknown' : declared === null ? 'no' : 'yes',
    isResident,
    async verify(text, expected) {
      if (isOpen || declared === null) throw new TypeError('nobody is named who is believed');
      const evidence = await load();
      opened ??= open(evidence, declared as Declared, isResident);
      const trust = { ...(await opened), at: new Date() };
      const verdict = evidence.verifyEvidence(text, trust, expected);
      if (verdict.ok) return verdict;
      return { ok: false, problems: verdict.findings.map(evidence.findingText) };
    },
    async matcher(credentialId) {
      return (await load()).isMethodOf(credentialId);
    },
  };
}

/** Nobody is believed, and nothing is verified. */
export const noSecurityKeys: SecurityKeys = securityKeysOf({ security_keys: null }, false);

async function open(evidence: Evidence, declared: Declared, isResident: boolean): Promise<Trust> {
  const { signers, roots: pinned } = declared;
  const metadata = await readMetadata(evidence, declared, isResident);
  return refusing('signers or roots', () => ({
    keys: evidence.signingKeys(
      signers.map(({ role, holder, public_key: publicKey }) => ({ role, holder, publicKey })),
    ),
    roots: evidence.attestationRoots({
      ...(metadata !== undefined && { metadata }),
      pinned: Object.fromEntries([...(pinned ?? [])].map(([aaguid, pem]) => [aaguid, [pem]])),
    }),
  }));
}

async function readMetadata(
  evidence: Evidence,
  { metadata_file: file, metadata_sha256: sha256 }: Declared,
  isResident: boolean,
): Promise<Awaited<ReturnType<Evidence['readMetadata']>> | undefined> {
  if (file === null) return undefined;
  if (sha256 === null) {
    throw refusal(
      `security_keys.metadata_file is ${quote(file)}, without metadata_sha256. Give its SHA-256, so that a changed file is seen in review.`,
    );
  }
  if (isResident && !isAbsolute(file)) {
    throw refusal(
      `security_keys.metadata_file is ${quote(file)}. A resident provider serves several working directories: give an absolute path.`,
    );
  }
  const blob = readBlob(file);
  const actual = evidence.sha256(blob);
  if (actual !== sha256.toLowerCase()) {
    throw refusal(
      `The file ${quote(file)} has SHA-256 ${actual}; expected ${sha256.toLowerCase()}, as metadata_sha256 says. Review the file and change metadata_sha256.`,
    );
  }
  try {
    return await evidence.readMetadata(blob.toString(), { at: new Date() });
  } catch (error) {
    if (isNamed(error, 'Refusal')) throw refusal(messageOf(error), error);
    throw error;
  }
}

function readBlob(file: string): Buffer {
  try {
    return readGivenFile(file, LARGEST_METADATA);
  } catch (error) {
    throw refusal(`security_keys.metadata_file cannot be used: ${messageOf(error)}.`, error);
  }
}

/** What the evidence room refuses with an error is the configuration's fault. */
function refusing<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isNamed(error, 'TypeError')) throw error;
    throw refusal(`The ${what} of security_keys are refused: ${messageOf(error)}.`, error);
  }
}

const refusal = (detail: string, cause?: unknown): DiagnosticError =>
  new DiagnosticError({ summary: 'Setting security_keys refused', detail }, { cause });

/** By name: an error of another bundle is of another class. */
const isNamed = (error: unknown, name: string): boolean =>
  error instanceof Error && error.name === name;

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
