import type { EvidenceVerdict, Expectation } from '../../../evidence';

/** What came of verifying evidence: what it says, or why nothing is taken from it. */
export type Vouched =
  | Extract<EvidenceVerdict, { ok: true }>
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Whom the provider believes about security keys, and the verification of what they signed. It is
 * loaded by the first call.
 */
export interface SecurityKeys {
  /**
   * Whether the configuration names signers; `unknown` where that is known after apply only.
   */
  readonly declared: 'yes' | 'no' | 'unknown';
  /** Whether paths have to be absolute: one process serves several working directories. */
  readonly isResident: boolean;
  /**
   * Verifies an evidence file.
   *
   * @throws DiagnosticError when what the configuration names cannot be used.
   */
  verify(text: string, expected: Expectation): Promise<Vouched>;
  /**
   * Whether an id of Graph's means a credential.
   *
   * @param credentialId - in base64url
   */
  matcher(credentialId: string): Promise<(methodId: string) => boolean>;
}
