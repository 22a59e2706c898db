import type { Certificate } from '../certificate/certificate';

/** What is known about a model. */
export interface ModelTrust {
  /** Who may vouch for the model. */
  readonly roots: readonly Certificate[];
  /** The model's name; undefined where only its roots are known. */
  readonly name: string | undefined;
  /** Statuses for which nobody should trust the model's attestation, as FIDO publishes them. */
  readonly compromised: readonly string[];
}
