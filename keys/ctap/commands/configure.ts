import { encodeCbor } from '../cbor';
import { type Ctap2, parameterMap } from '../ctap2';
import type { OperationOptions } from '../hid/channel';
import type { PinUvAuthToken } from '../pin/token';

const CONFIG = { number: 0x0d, name: 'authenticatorConfig' };
const SET_MIN_PIN_LENGTH = 0x03;

/** What to demand of the PIN from now on. */
export interface PinPolicy {
  /** In code points. It can only grow; only a reset makes it smaller. */
  readonly minPinLength?: number;
  /** Whether the PIN must be changed before it is good for anything again. */
  readonly forceChange?: boolean;
}

/**
 * Sets what the key demands of its PIN: authenticatorConfig, setMinPINLength.
 *
 * @see https://fidoalliance.org/specs/fido-v2.1-ps-20210615/fido-client-to-authenticator-protocol-v2.1-ps-errata-20220621.html#setMinPINLength
 * @throws CtapError `PIN_POLICY_VIOLATION` when the length is less than the one in force
 */
export async function setPinPolicy(
  ctap: Ctap2,
  { minPinLength, forceChange }: PinPolicy,
  token: PinUvAuthToken,
  options?: OperationOptions,
): Promise<void> {
  const parameters = parameterMap({ 1: minPinLength, 3: forceChange === true ? true : undefined });
  const proven = Buffer.concat([
    Buffer.alloc(32, 0xff),
    Buffer.of(CONFIG.number, SET_MIN_PIN_LENGTH),
    encodeCbor(parameters),
  ]);
  await ctap.send(
    CONFIG,
    { 1: SET_MIN_PIN_LENGTH, 2: parameters, 3: token.protocol, 4: token.authenticate(proven) },
    options,
  );
}
