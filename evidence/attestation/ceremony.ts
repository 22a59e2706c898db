import type { CreationOptions } from '../creation-options';
import type { Finding } from '../finding';
import type { DecodedCredential } from './decode';
import type { Certificate } from './certificate/certificate';
import type { AttestationRoots } from './roots/attestation-roots';

/** Whether a credential must prove its model, or may leave it a claim. */
export type AttestationDemand = 'required' | 'preferred';

/** What rules about a credential see. */
export interface Ceremony {
  readonly credential: DecodedCredential;
  readonly options: CreationOptions;
  readonly roots: AttestationRoots;
  /** When the credential was made: certificates are judged as of then. */
  readonly at: Date;
  /** The certificates of the statement, the authenticator's own first. */
  readonly certificates: readonly Certificate[];
}

/** One rule: what is wrong, or nothing. */
export type CeremonyRule = (ceremony: Ceremony) => Finding | undefined;
