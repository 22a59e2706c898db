import { CtapError } from '../ctap-error';
import type { Ctap2 } from '../ctap2';
import type { OperationOptions } from '../hid/channel';
import type { PinUvAuthToken } from '../pin/token';
import { descriptorOf } from './credential-descriptor';
import type { AuthenticatorInfo } from './get-info';

const GET_ASSERTION = { number: 0x02, name: 'authenticatorGetAssertion' };

/** Where to look, and with what proof. */
interface Search {
  readonly rpId: string;
  readonly clientDataHash: Uint8Array;
  readonly token?: PinUvAuthToken | undefined;
}

/**
 * The part of an exclude list to send, short enough for the key.
 *
 * A list that is longer than the key takes is searched in pieces, without a touch; ids longer than
 * the key makes cannot be its own.
 *
 * @returns what is excluded and on this key, or a list that the key can search by itself
 */
export async function findExcluded(
  ctap: Ctap2,
  info: AuthenticatorInfo,
  excluded: readonly Uint8Array[],
  search: Search,
  options?: OperationOptions,
): Promise<readonly Uint8Array[]> {
  const longest = info.maxCredentialIdLength ?? Number.POSITIVE_INFINITY;
  const possible = excluded.filter((id) => id.length > 0 && id.length <= longest);
  const atOnce = Math.max(1, info.maxCredentialCountInList ?? 1);
  if (possible.length <= atOnce) return possible;
  for (let at = 0; at < possible.length; at += atOnce) {
    const piece = possible.slice(at, at + atOnce);
    if (await holdsOneOf(ctap, piece, search, options)) return piece;
  }
  return [];
}

async function holdsOneOf(
  ctap: Ctap2,
  ids: readonly Uint8Array[],
  { rpId, clientDataHash, token }: Search,
  options?: OperationOptions,
): Promise<boolean> {
  const parameters = {
    1: rpId,
    2: clientDataHash,
    3: ids.map(descriptorOf),
    5: new Map([['up', false]]),
    6: token?.authenticate(clientDataHash),
    7: token?.protocol,
  };
  try {
    await ctap.send(GET_ASSERTION, parameters, options);
    return true;
  } catch (error) {
    if (error instanceof CtapError && NOT_THERE.has(error.code)) return false;
    throw error;
  }
}

/** How keys say that they hold none of a list. */
const NOT_THERE: ReadonlySet<string> = new Set(['NO_CREDENTIALS', 'INVALID_CREDENTIAL']);
