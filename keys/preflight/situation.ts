import type { TokenClaims } from '../../graph/credentials/token-claims';
import type { Memberships } from '../../graph/memberships';
import type { Fido2Configuration } from '../../graph/methods/fido2';
import type { UserPasskey } from '../../graph/user-passkeys/passkey';
import type { User } from '../../graph/users';
import type { SigningKeys } from '../../evidence';
import type { Cloud } from '../../model/cloud';
import type { Desk } from '../desk';
import type { ManifestRow } from '../manifest';

/** Something that was read, or why it could not be. */
export type Known<T> = { readonly value: T } | { readonly unknown: string };

/** A user as the tenant has them. */
export interface Person {
  /** Undefined where the tenant has no such user. */
  readonly user: Known<User | undefined>;
  readonly memberships: Known<Memberships>;
  readonly passkeys: Known<readonly UserPasskey[]>;
}

/** A key that is to be made, and for whom. */
export interface PlannedKey {
  readonly row: ManifestRow;
  readonly person: Person;
}

/** Everything that preflight judges; nothing is read while it does. */
export interface Situation {
  readonly desk: Pick<Desk, 'roots' | 'metadata' | 'escrow'> & { readonly signers: SigningKeys };
  readonly cloud: Cloud;
  readonly caller: TokenClaims;
  /**
   * Whether Graph lets an operator ask for a key of one of the users, where the token names no role
   * that does: one for an administrative unit is in no token. Undefined where it was not asked.
   */
  readonly mayAsk?: Known<boolean>;
  readonly fido2: Known<Fido2Configuration>;
  readonly keys: readonly PlannedKey[];
  /** Id of the key that will sign; undefined where none was given. */
  readonly signingKeyId: string | undefined;
}

/** The user of a planned key, where the tenant has them. */
export function userOf({ person }: PlannedKey): User | undefined {
  return 'value' in person.user ? person.user.value : undefined;
}

/** Whether the user of a key holds a directory role; nobody does not. */
export function isAdministrator(key: PlannedKey): Known<boolean> {
  const { memberships } = key.person;
  if (userOf(key) === undefined) return { value: false };
  if ('unknown' in memberships) return memberships;
  const held = memberships.value.roles;
  return held === undefined ? { unknown: 'roles cannot be read' } : { value: held.size > 0 };
}
