import { isMethodOf } from '../../evidence';
import type { UserPasskey } from '../../graph/user-passkeys/passkey';

/** By what a passkey is recognised. */
export interface Marks {
  /** Base64url. */
  readonly credentialId?: string | undefined;
  readonly methodId?: string | undefined;
}

/** The passkey that these marks mean. */
export const findPasskey = (
  passkeys: readonly UserPasskey[],
  { credentialId, methodId }: Marks,
): UserPasskey | undefined =>
  passkeys.find(
    ({ id }) => id === methodId || (credentialId !== undefined && isMethodOf(credentialId)(id)),
  );

/** Whether two sets of marks mean the same passkey; undefined where nothing tells. */
export function isSame(one: Marks, other: Marks): boolean | undefined {
  if (one.credentialId !== undefined && other.credentialId !== undefined) {
    return one.credentialId === other.credentialId;
  }
  if (one.methodId !== undefined && other.methodId !== undefined) {
    return one.methodId === other.methodId;
  }
  return undefined;
}
