/**
 * Verification of security keys that were made for users: no file, no network, no clock of its own.
 *
 * @module
 */
export { sha256 } from './bytes';
export type { PublicKeyCredential } from './attestation/decode';
export { attestationRoots, type AttestationRoots } from './attestation/roots/attestation-roots';
export { readMetadata, type Metadata } from './attestation/roots/metadata';
export { verifyCredential, type VerifiedCredential } from './attestation/verify-credential';
export {
  challengeOf,
  clientDataJson,
  creationOptions,
  excludedIds,
  originOf,
  requestedExtensions,
  type CreationOptions,
} from './creation-options';
export { LARGEST_DOCUMENT } from './document';
export { credentialIdCandidates, isMethodOf } from './credential-id';
export { countersign, readEnvelope, type Envelope } from './envelope/envelope';
export { withOperator, writeEvidence, type Evidence } from './envelope/evidence';
export {
  isSamePerson,
  keyIdOf,
  person,
  signingKeys,
  type SigningKey,
  type SigningKeys,
  type SignerRole,
} from './envelope/signing-keys';
export { aaguid, displayName, keySubject, shortText } from './envelope/subject';
export { verifyWorkOrder, writeWorkOrder, type WorkOrder } from './envelope/work-order';
export type { Expectation } from './expectation';
export { findingText, Refusal, type Finding } from './finding';
export type { EvidenceVerdict, Registration, VerifiedEvidence } from './verdict';
export { reviewEvidence, verifyEvidence, type EvidenceTrust } from './verify';
