import type { VerifiedEvidence } from '../../../evidence';
import type { UserPasskey } from '../../../graph/user-passkeys/passkey';
import { UNKNOWN } from '../../framework/value';
import type { KeyConfig, KeyState } from './schema';
import type { ceremonyAttributes, methodAttributes } from './schema-computed';

/** What Graph says of a key, as state has it. */
export type MethodState = Pick<KeyState, keyof typeof methodAttributes>;
/** What evidence says of a ceremony, as state has it. */
export type CeremonyState = Pick<KeyState, keyof typeof ceremonyAttributes>;
/** What Graph alone says of a key. */
type LiveState = Pick<
  KeyState,
  | 'method_id'
  | 'model'
  | 'attestation_level'
  | 'attestation_certificates'
  | 'passkey_type'
  | 'created_at'
>;

/** A key that awaits its ceremony. */
export const PENDING: MethodState & CeremonyState = {
  status: 'pending',
  method_id: null,
  credential_id: null,
  aaguid: null,
  model: null,
  attestation_level: null,
  attestation_certificates: null,
  passkey_type: null,
  created_at: null,
  upn_at_registration: null,
  upn_drift: null,
  serial: null,
  asset_tag: null,
  operator: null,
  approvers: null,
};

/** What only the apply will know of a key whose evidence is not known yet. */
export const OPEN = Object.fromEntries(
  Object.keys(PENDING).map((name) => [name, UNKNOWN]),
) as unknown as Pick<KeyConfig, keyof typeof PENDING>;

/** What Graph says of a method that is there. */
export const fromMethod = (method: UserPasskey): LiveState => ({
  method_id: method.id,
  model: method.model ?? null,
  attestation_level: method.attestationLevel ?? null,
  attestation_certificates: method.attestationCertificates ?? null,
  passkey_type: method.passkeyType ?? null,
  created_at: method.createdDateTime ?? null,
});

/** What evidence says, of the parts that state may hold. */
export const fromEvidence = (
  evidence: VerifiedEvidence,
): CeremonyState & Pick<KeyState, 'credential_id' | 'aaguid' | 'upn_at_registration'> => ({
  credential_id: evidence.credentialId,
  aaguid: evidence.aaguid,
  upn_at_registration: evidence.userPrincipalName,
  serial: evidence.serial ?? null,
  asset_tag: evidence.assetTag ?? null,
  operator: evidence.operator,
  approvers: evidence.approvers,
});

/** Whether a user has another name than when the key was registered; null where nobody knows. */
export function hasDrifted(before: string | null, now: string | null | undefined): boolean | null {
  if (before === null || now === null || now === undefined) return null;
  return before.toLowerCase() !== now.toLowerCase();
}
