import type { Aaguid } from '../model/aaguid';
import type { NonEmpty } from '../model/non-empty';
import type { KeyPlace } from './key-shard';

/** Who asked for a key, and who agreed. */
export interface KeyRequest {
  /** Where it was asked for and agreed. */
  readonly ticket: string;
  /** User principal name of who asked for it. */
  readonly requestedBy: string;
  /** User principal name of who agreed; somebody else. */
  readonly approvedBy: string;
}

/** A security key that a user is to have. */
export interface RosterKey extends KeyRequest {
  /**
   * Object id of the user. A reference that Terraform resolves is none: where a key is kept follows
   * from it.
   */
  readonly user: string;

  /** Which of the user's keys it is, such as `primary`: lower-case letters, digits and dashes. */
  readonly slot: string;

  /**
   * Models of which it may be.
   *
   * @default - those of the roster
   */
  readonly models?: NonEmpty<Aaguid>;

  /**
   * Serial number that is printed on it.
   *
   * @default - any
   */
  readonly serial?: string;

  /**
   * Name that the user sees beside it, at most 30 characters.
   *
   * @default - as its evidence says: `Key <serial>`, or `Key <slot>`
   */
  readonly displayName?: string;

  /**
   * Whether its attestation has to prove its model.
   *
   * @default 'required'
   */
  readonly attestation?: 'required' | 'preferred';

  /**
   * What happens in the tenant when it leaves the roster: it is deleted where another method is left
   * that cannot be phished (`guarded`), in any case (`force`), or not at all (`abandon`). It has to be
   * applied before the key leaves.
   *
   * @default 'guarded'
   */
  readonly deletionPolicy?: 'guarded' | 'force' | 'abandon';

  /**
   * Id of the method in Graph, of a key that was registered without evidence: it is imported.
   *
   * @default - a key is known by its evidence
   */
  readonly methodId?: string;
}

/** A key that was made, as `entra-policy keys export` lists it. */
export interface MadeKey {
  /** Object id in lower case. */
  readonly user_id: string;
  readonly slot: string;
  /** Its model. */
  readonly aaguid: string;
  /**
   * Serial number that was read on it.
   *
   * @default - none was read
   */
  readonly serial?: string | null;
  /** Name of the file beside the list. */
  readonly evidence_file: string;
  /** SHA-256 of the file in lower case. */
  readonly evidence_sha256: string;
}

/** Evidence of the ceremonies that took place, as `entra-policy keys export` writes it. */
export interface RosterEvidence {
  /** Folder of the evidence, relative to that of `cdktf.json`. */
  readonly folder: string;

  /**
   * What `security-keys.json` of that folder lists. A key that is not in it awaits its ceremony. The
   * folder itself is not looked at, so that the same commit always synthesises the same, and a review
   * sees which evidence came.
   */
  readonly list: readonly MadeKey[];
}

/** A key of a roster, with what the roster adds. */
export interface DeclaredKey extends KeyPlace {
  readonly models: readonly Aaguid[];
  readonly serial: string | undefined;
}

/** The keys of a roster, and the evidence of those that were made. */
export interface DeclaredRoster {
  /** Id of the tenant, in lower case. */
  readonly tenantId: string;
  readonly keys: readonly DeclaredKey[];
  readonly evidence: RosterEvidence | undefined;
}
