import { createHash } from 'node:crypto';
import type { Answer } from '../answer';
import type { AuthenticatorInfo } from '../commands/get-info';
import { CtapError } from '../ctap-error';
import type { Ctap2, Parameters } from '../ctap2';
import type { OperationOptions } from '../hid/channel';
import { type Agreement, agree } from './key-agreement';
import type { Pin } from './pin';
import type { PinUvAuthProtocol } from './protocol';
import { protocolOne } from './protocol-one';
import { protocolTwo } from './protocol-two';
import { type Permission, PERMISSIONS, PinUvAuthToken } from './token';

/** Subcommands of authenticatorClientPIN. */
const SUB = {
  getPinRetries: 1,
  getKeyAgreement: 2,
  setPin: 3,
  changePin: 4,
  getPinToken: 5,
  getTokenUsingPin: 9,
} as const;

/** How often the PIN may still be wrong. */
export interface PinRetries {
  readonly left: number;
  /** Whether the key first wants to be removed and inserted again. */
  readonly needsPowerCycle: boolean;
}

/**
 * The PIN of a key: authenticatorClientPIN. No error holds a PIN.
 *
 * @see https://fidoalliance.org/specs/fido-v2.1-ps-20210615/fido-client-to-authenticator-protocol-v2.1-ps-errata-20220621.html#authenticatorClientPIN
 */
export class ClientPin {
  readonly #ctap: Ctap2;
  readonly #info: AuthenticatorInfo;

  constructor(ctap: Ctap2, info: AuthenticatorInfo) {
    this.#ctap = ctap;
    this.#info = info;
  }

  /** How often the PIN may still be wrong. */
  async retries(options?: OperationOptions): Promise<PinRetries> {
    const answer = await this.#send('getPINRetries', { 2: SUB.getPinRetries }, options);
    return { left: answer.count(3), needsPowerCycle: answer.optionalBoolean(4) ?? false };
  }

  /**
   * Gives a key its first PIN.
   *
   * @throws CtapError `BAD_PIN` when it is shorter than the key wants, without asking the key
   */
  async set(pin: Pin, options?: OperationOptions): Promise<void> {
    this.#refuseShort('setPIN', pin);
    await this.#agreed('setPIN', options, async (protocol, { secret, publicKey }) => {
      const newPinEnc = pin.withPadded((bytes) => secret.encrypt(bytes));
      await this.#send(
        'setPIN',
        {
          1: protocol.number,
          2: SUB.setPin,
          3: publicKey,
          4: secret.authenticate(newPinEnc),
          5: newPinEnc,
        },
        options,
      );
    });
  }

  /**
   * Replaces the PIN of a key.
   *
   * @throws CtapError `PIN_INVALID` saying how many attempts are left
   */
  async change(current: Pin, pin: Pin, options?: OperationOptions): Promise<void> {
    this.#refuseShort('changePIN', pin);
    await this.#agreed('changePIN', options, async (protocol, { secret, publicKey }) => {
      const newPinEnc = pin.withPadded((bytes) => secret.encrypt(bytes));
      const pinHashEnc = hashed(current, (hash) => secret.encrypt(hash));
      await this.#send(
        'changePIN',
        {
          1: protocol.number,
          2: SUB.changePin,
          3: publicKey,
          4: secret.authenticate(Buffer.concat([newPinEnc, pinHashEnc])),
          5: newPinEnc,
          6: pinHashEnc,
        },
        options,
      );
    });
  }

  /**
   * Proves the PIN and receives a token.
   *
   * @param rpId - for whom; credentials need it
   * @throws CtapError `PIN_INVALID` saying how many attempts are left, `PIN_AUTH_BLOCKED`,
   * `PIN_BLOCKED`, `PIN_POLICY_VIOLATION` where the PIN must be changed first
   */
  async token(
    pin: Pin,
    permissions: readonly Permission[],
    rpId?: string,
    options?: OperationOptions,
  ): Promise<PinUvAuthToken> {
    const withPermissions = this.#info.options['pinUvAuthToken'] === true;
    const operation = withPermissions ? 'getPinUvAuthTokenUsingPinWithPermissions' : 'getPinToken';
    this.#refuseInVain(operation, permissions);
    return this.#agreed(operation, options, async (protocol, { secret, publicKey }) => {
      const answer = await this.#send(
        operation,
        {
          1: protocol.number,
          2: withPermissions ? SUB.getTokenUsingPin : SUB.getPinToken,
          3: publicKey,
          6: hashed(pin, (hash) => secret.encrypt(hash)),
          9: withPermissions ? sum(permissions) : undefined,
          10: withPermissions ? rpId : undefined,
        },
        options,
      );
      const encrypted = answer.bytes(2);
      const ivBytes = protocol.number === 2 ? 16 : 0;
      if (!protocol.tokenBytes.includes(encrypted.length - ivBytes)) {
        answer.refuse(`a token has ${encrypted.length} bytes`);
      }
      return new PinUvAuthToken(protocol, secret.decrypt(encrypted));
    });
  }

  async #agreed<T>(
    operation: string,
    options: OperationOptions | undefined,
    use: (protocol: PinUvAuthProtocol, agreement: Agreement) => Promise<T>,
  ): Promise<T> {
    const protocol = this.#protocol(operation);
    const parameters = { 1: protocol.number, 2: SUB.getKeyAgreement };
    const answer = await this.#send('getKeyAgreement', parameters, options);
    const agreement = agree(protocol, answer.inner(1));
    try {
      return await use(protocol, agreement);
    } catch (error) {
      throw await this.#withRetries(error, options);
    } finally {
      agreement.secret.clear();
    }
  }

  /** The newer protocol, where the key has it. */
  #protocol(operation: string): PinUvAuthProtocol {
    const known = this.#info.pinUvAuthProtocols;
    if (known.includes(2)) return protocolTwo;
    if (known.includes(1) || 'clientPin' in this.#info.options) return protocolOne;
    throw new CtapError({ operation, device: this.#ctap.device }, 'UNSUPPORTED', {
      detail: `it has no PIN, or one that this client cannot use (protocols: ${known.join(', ') || 'none'})`,
    });
  }

  /** Keys differ in how they say these, and some call the PIN wrong. */
  #refuseInVain(operation: string, permissions: readonly Permission[]): void {
    const subject = { operation, device: this.#ctap.device };
    if (this.#info.forcePinChange) {
      throw new CtapError(subject, 'PIN_POLICY_VIOLATION', {
        detail: 'it was set to be changed by its owner first',
        advice: 'Change the PIN',
      });
    }
    const { authnrCfg } = this.#info.options;
    if (permissions.includes('authenticatorConfig') && authnrCfg !== true) {
      throw new CtapError(subject, 'UNSUPPORTED', { detail: 'it has no settings (authnrCfg)' });
    }
  }

  #refuseShort(operation: string, pin: Pin): void {
    const { minPinLength } = this.#info;
    if (pin.length >= minPinLength) return;
    throw new CtapError({ operation, device: this.#ctap.device }, 'BAD_PIN', {
      detail: `it has ${pin.length} characters, and the key wants ${minPinLength}`,
    });
  }

  /** A wrong PIN costs an attempt: say how many are left, if the key still answers. */
  async #withRetries(error: unknown, options?: OperationOptions): Promise<unknown> {
    if (!(error instanceof CtapError) || error.code !== 'PIN_INVALID') return error;
    const retries = await this.retries(options).catch(() => undefined);
    if (retries === undefined) return error;
    const attempts = retries.left === 1 ? '1 attempt is left' : `${retries.left} attempts are left`;
    return new CtapError(error, 'PIN_INVALID', { detail: attempts, cause: error });
  }

  async #send(name: string, parameters: Parameters, options?: OperationOptions): Promise<Answer> {
    return this.#ctap.send({ number: 0x06, name }, parameters, options);
  }
}

/** The half of a PIN's hash that keys compare. */
function hashed<T>(pin: Pin, use: (hash: Buffer) => T): T {
  const hash = pin.withBytes((bytes) => createHash('sha256').update(bytes).digest());
  try {
    return use(hash.subarray(0, 16));
  } finally {
    hash.fill(0);
  }
}

const sum = (permissions: readonly Permission[]): number =>
  permissions.reduce((all, permission) => all | PERMISSIONS[permission], 0);
