/**
 * FIDO's metadata about models, from a file that somebody downloaded.
 *
 * The library at hand has a verifier for it, which asks the network for revocation lists and takes
 * a signature by anybody whom the same public authority certified. So only its roots are used.
 *
 * @see https://fidoalliance.org/specs/mds/fido-metadata-service-v3.1.1-ps-20260105.html
 * @module
 */
import { SettingsService } from '@simplewebauthn/server';
import { compactVerify, decodeProtectedHeader } from 'jose';
import { z } from 'zod';
import { refuse, Refusal, shown, type Finding } from '../../finding';
import { readCertificate, type Certificate } from '../certificate/certificate';
import { pathToRoot } from '../certificate/path';
import type { ModelTrust } from './model-trust';

/** Metadata of models that was verified. */
export interface Metadata {
  /** What is known, by AAGUID; certificates are read when they are asked for. */
  readonly models: ReadonlyMap<string, () => ModelTrust>;
  /** The number of this edition. */
  readonly edition: number;
  /** When the next edition is due, as the metadata says. */
  readonly nextUpdate: string;
  readonly warnings: readonly string[];
}

/** How metadata is verified. */
export interface MetadataTrust {
  /** The time that counts as now. */
  readonly at: Date;
  /**
   * Roots in PEM of who may sign it.
   *
   * @defaultValue - those that FIDO names: GlobalSign's R3 and R46
   */
  readonly roots?: readonly string[];
}

/** Statuses after which an attestation of the model proves nothing. */
const COMPROMISED = new Set([
  'ATTESTATION_KEY_COMPROMISE',
  'REVOKED',
  'USER_KEY_PHYSICAL_COMPROMISE',
  'USER_KEY_REMOTE_COMPROMISE',
  'USER_VERIFICATION_BYPASS',
]);

/** The authority behind it certifies every web site that pays: only FIDO's own may sign. */
const SIGNER = /(?:^|, )DNS:(?:[a-z0-9-]+\.)*fidoalliance\.org(?:,|$)/;

const payload = z.object({
  no: z.int(),
  nextUpdate: z.iso.date(),
  entries: z.array(
    z.object({
      aaguid: z.guid().optional(),
      metadataStatement: z
        .object({ description: z.string(), attestationRootCertificates: z.array(z.string()) })
        .optional(),
      statusReports: z.array(z.object({ status: z.string() })).optional(),
    }),
  ),
});

/**
 * Verifies metadata without the network.
 *
 * @throws Refusal when its signature does not lead to a root, or the signer is not FIDO.
 */
export async function readMetadata(
  blob: string,
  { at, roots = SettingsService.getRootCertificates({ identifier: 'mds' }) }: MetadataTrust,
): Promise<Metadata> {
  const text = blob.trim();
  try {
    const header = z
      .object({ x5c: z.array(z.string()).nonempty() })
      .parse(decodeProtectedHeader(text));
    const [leaf, ...others] = header.x5c.map((der) => readCertificate(Buffer.from(der, 'base64')));
    if (leaf === undefined) throw new Error('no certificate');
    checkSigner(leaf, others, roots.map(fromPem), at);
    const verified = await compactVerify(text, leaf.publicKey, {
      algorithms: ['RS256', 'ES256', 'ES384', 'ES512'],
    });
    return fromPayload(payload.parse(JSON.parse(new TextDecoder().decode(verified.payload))), at);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    return refuse(finding('refused', 'a JWS with the certificates of its signer'), cause);
  }
}

function checkSigner(
  leaf: Certificate,
  others: readonly Certificate[],
  roots: readonly Certificate[],
  at: Date,
): void {
  if (pathToRoot(leaf, others, roots, at) === undefined) {
    refuse(finding('signed by a certificate that leads to no root', 'a path to a root of FIDO'));
  }
  const names = leaf.x509.subjectAltName ?? '';
  if (!SIGNER.test(names)) {
    refuse(finding(`signed by ${shown(names)}`, 'a signer below fidoalliance.org'));
  }
}

function fromPayload({ no, nextUpdate, entries }: z.output<typeof payload>, at: Date): Metadata {
  const models = new Map<string, () => ModelTrust>();
  for (const { aaguid, metadataStatement, statusReports } of entries) {
    if (aaguid === undefined) continue;
    const compromised = (statusReports ?? [])
      .map(({ status }) => status)
      .filter((status) => COMPROMISED.has(status));
    // Pinned roots stand in for a statement, and not for a model that is compromised.
    if (metadataStatement === undefined && compromised.length === 0) continue;
    const read = (): ModelTrust => ({
      name: metadataStatement?.description,
      roots: metadataStatement?.attestationRootCertificates.flatMap(readable) ?? [],
      compromised,
    });
    let trust: ModelTrust | undefined;
    models.set(aaguid.toLowerCase(), () => (trust ??= read()));
  }
  const stale = `FIDO metadata no. ${no.toString()} was due for renewal on ${nextUpdate}: models compromised since are not known. Download https://mds3.fidoalliance.org again.`;
  return {
    edition: no,
    nextUpdate,
    models,
    warnings: Date.parse(nextUpdate) < at.getTime() ? [stale] : [],
  };
}

/** A root that nobody can read vouches for nothing. */
function readable(root: string): Certificate[] {
  try {
    return [fromPem(root)];
  } catch {
    return [];
  }
}

/** Metadata has bare base64, sometimes in lines. */
const fromPem = (pem: string): Certificate =>
  readCertificate(Buffer.from(pem.replace(/-----[A-Z ]+-----/g, ''), 'base64'));

const finding = (given: string, expected: string): Finding => ({
  rule: 'metadata',
  subject: 'the FIDO metadata',
  given,
  expected,
  step: 'Download https://mds3.fidoalliance.org again.',
});
