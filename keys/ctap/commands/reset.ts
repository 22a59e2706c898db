import type { Ctap2 } from '../ctap2';
import type { OperationOptions } from '../hid/channel';

const RESET = { number: 0x07, name: 'authenticatorReset' };

/**
 * Deletes everything on a key: credentials, PIN and settings. Most keys allow it only in the first
 * seconds after they were inserted, and wait for a touch.
 *
 * @see https://fidoalliance.org/specs/fido-v2.1-ps-20210615/fido-client-to-authenticator-protocol-v2.1-ps-errata-20220621.html#authenticatorReset
 */
export async function reset(ctap: Ctap2, options?: OperationOptions): Promise<void> {
  await ctap.send(RESET, undefined, options);
}
