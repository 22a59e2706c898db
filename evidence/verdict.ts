import type { Evidence } from './envelope/evidence';
import type { Finding } from './finding';
import type { VerifiedCredential } from './attestation/verify-credential';

/** What verified evidence says: what state may hold, and nothing that it may not. */
export interface VerifiedEvidence {
  readonly mode: Evidence['mode'];
  readonly tenantId: string;
  readonly userId: string;
  readonly slot: string;
  /** Whom Graph named when the challenge was given. */
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly serial: string | undefined;
  readonly assetTag: string | undefined;
  readonly ticket: string | undefined;
  /** In base64url without padding. */
  readonly credentialId: string;
  readonly aaguid: string;
  readonly model: string | undefined;
  readonly attestationLevel: VerifiedCredential['attestationLevel'];
  readonly certificateThumbprints: readonly string[];
  /** Who held the key when it made the credential. */
  readonly operator: string;
  /** Who else held it in its ceremony. */
  readonly otherOperators: readonly string[];
  readonly approvers: readonly string[];
  readonly createdAt: string;
  /** The method's id in Graph, where an online ceremony was told it. */
  readonly methodId: string | undefined;
  /** SHA-256 of the file. */
  readonly sha256: string;
  /** Until when Graph takes the challenge, as Graph said. */
  readonly challengeExpiresAt: string;
  /**
   * Until when a pipeline may register the credential; to be asked where the tenant does not hold it
   * yet. Undefined for an online ceremony: its operator registered the key, and what no pipeline
   * ordered no pipeline registers.
   */
  readonly registrableUntil: string | undefined;
}

/** What Graph takes to register a credential; never a part of state. */
export type Registration = Pick<Evidence, 'displayName' | 'publicKeyCredential'>;

/** What came of verifying evidence. */
export type EvidenceVerdict =
  | {
      readonly ok: true;
      readonly evidence: VerifiedEvidence;
      readonly registration: Registration;
      /** What does not stop anybody, such as the age of FIDO's metadata. */
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };
