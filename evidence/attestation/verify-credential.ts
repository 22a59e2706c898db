import { modelOfAaguid } from '../../model/catalogue/find';
import type { Aaguid } from '../../model/aaguid';
import type { CreationOptions } from '../creation-options';
import { refuse, Refusal, type Finding } from '../finding';
import { readCertificate, thumbprintOf, type Certificate } from './certificate/certificate';
import type { AttestationDemand, Ceremony, CeremonyRule } from './ceremony';
import { decodeCredential, type DecodedCredential, type PublicKeyCredential } from './decode';
import type { AttestationRoots } from './roots/attestation-roots';
import { attestationDemand } from './rules/attestation-demand';
import { attestationFormat } from './rules/attestation-format';
import { certificateAaguid } from './rules/certificate-aaguid';
import { certificatePath } from './rules/certificate-path';
import { certificateProfile } from './rules/certificate-profile';
import { certificateTime } from './rules/certificate-time';
import { challenge } from './rules/challenge';
import { clientDataType } from './rules/client-data-type';
import { credentialId } from './rules/credential-id';
import { crossOrigin } from './rules/cross-origin';
import { deviceBound } from './rules/device-bound';
import { emptyStatement } from './rules/empty-statement';
import { excludedCredential } from './rules/excluded-credential';
import { keyAlgorithm } from './rules/key-algorithm';
import { modelStatus } from './rules/model-status';
import { origin } from './rules/origin';
import { rpIdHash } from './rules/rp-id-hash';
import { selfSignature } from './rules/self-signature';
import { statementSignature } from './rules/statement-signature';
import { userPresent } from './rules/user-present';
import { userVerified } from './rules/user-verified';

/** What every credential must be. */
const ALWAYS: readonly CeremonyRule[] = [
  clientDataType,
  challenge,
  origin,
  crossOrigin,
  rpIdHash,
  userPresent,
  userVerified,
  deviceBound,
  credentialId,
  keyAlgorithm,
  excludedCredential,
  attestationFormat,
  modelStatus,
];

/** What certificates must say, whoever issued them. */
const CERTIFIED: readonly CeremonyRule[] = [
  statementSignature,
  certificateProfile,
  certificateTime,
  certificateAaguid,
];

/** What a credential must be that claims its model only. */
const CLAIMED: readonly CeremonyRule[] = [emptyStatement, selfSignature];

/** How a credential is verified. */
export interface CredentialTrust {
  readonly options: CreationOptions;
  readonly roots: AttestationRoots;
  readonly attestation: AttestationDemand;
  /** When the credential was made. */
  readonly at: Date;
}

/** What a credential has shown. */
export interface VerifiedCredential {
  readonly credentialId: Buffer;
  readonly aaguid: Aaguid;
  /** The model's name in FIDO's metadata or our catalogue; undefined where neither has it. */
  readonly model: string | undefined;
  /** Whether the model is proven, in Graph's words. */
  readonly attestationLevel: 'attested' | 'notAttested';
  /** SHA-256 of the certificates, the authenticator's own first; empty where they prove nothing. */
  readonly certificateThumbprints: readonly string[];
}

/**
 * Verifies a credential that was just made, before anybody registers it.
 *
 * @throws Refusal with every finding.
 */
export function verifyCredential(
  publicKeyCredential: PublicKeyCredential,
  { options, roots, attestation, at }: CredentialTrust,
): VerifiedCredential {
  const credential = decodeCredential(publicKeyCredential);
  const certificates = readCertificates(credential);
  const ceremony: Ceremony = { credential, options, roots, at, certificates };
  const known = roots.of(credential.aaguid);
  // Where no roots are known, certificates prove nothing: that is enough for "preferred" alone.
  const attested =
    certificates.length > 0 && (attestation === 'required' || (known?.roots ?? []).length > 0);
  const rules = [
    ...ALWAYS,
    ...(attestation === 'required' ? [attestationDemand] : []),
    ...(certificates.length > 0 ? CERTIFIED : CLAIMED),
    ...(attested ? [certificatePath] : []),
  ];
  const findings = rules
    .map((rule) => rule(ceremony))
    .filter((finding): finding is Finding => finding !== undefined);
  if (findings.length > 0) throw new Refusal(findings);
  return {
    credentialId: credential.credentialId,
    aaguid: credential.aaguid,
    model: known?.name ?? modelOfAaguid(credential.aaguid),
    attestationLevel: attested ? 'attested' : 'notAttested',
    certificateThumbprints: attested ? certificates.map(thumbprintOf) : [],
  };
}

/** Certificates count in the format that carries them for security keys. */
function readCertificates({ format, statement }: DecodedCredential): Certificate[] {
  if (format !== 'packed') return [];
  return (statement.x5c ?? []).map((der, index) => {
    try {
      return readCertificate(der);
    } catch (cause) {
      return refuse(
        {
          rule: 'decode',
          subject: `certificate ${(index + 1).toString()} of the attestation`,
          given: 'no certificate',
          expected: 'X.509 in DER',
          step: 'Make the credential again: this one is damaged.',
        },
        cause,
      );
    }
  });
}
