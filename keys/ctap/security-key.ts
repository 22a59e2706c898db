import { setPinPolicy, type PinPolicy } from './commands/configure';
import { CredentialManagement } from './commands/credential-management';
import { type AuthenticatorInfo, getInfo } from './commands/get-info';
import {
  type CredentialRequest,
  type MadeCredential,
  makeCredential,
} from './commands/make-credential';
import { reset } from './commands/reset';
import { Ctap2 } from './ctap2';
import { Channel, type OperationOptions } from './hid/channel';
import { ClientPin, type PinRetries } from './pin/client-pin';
import type { Pin } from './pin/pin';
import type { Permission, PinUvAuthToken } from './pin/token';
import { openTransport } from './transport';
import type { ReportTransport } from './transport/report-transport';

/**
 * A security key that is open. One operation runs at a time; further ones wait their turn.
 *
 * Every method throws {@link CtapError}, which says who can help and how.
 */
export class SecurityKey {
  readonly #ctap: Ctap2;
  readonly #defaults: OperationOptions;
  #info: AuthenticatorInfo;

  private constructor(ctap: Ctap2, info: AuthenticatorInfo, defaults: OperationOptions) {
    this.#ctap = ctap;
    this.#info = info;
    this.#defaults = defaults;
  }

  /**
   * Opens a key by its device node or path.
   *
   * @param options - for every operation that brings none of its own
   */
  static async open(device: string, options: OperationOptions = {}): Promise<SecurityKey> {
    return SecurityKey.over(await openTransport(device), options);
  }

  /** Opens a key over a transport, which is closed where that fails. */
  static async over(
    transport: ReportTransport,
    options: OperationOptions = {},
  ): Promise<SecurityKey> {
    const ctap = new Ctap2(new Channel(transport));
    try {
      return new SecurityKey(ctap, await getInfo(ctap, options), options);
    } catch (error) {
      await transport.close();
      throw error;
    }
  }

  /** The device node or path. */
  get device(): string {
    return this.#ctap.device;
  }

  /** What the key said about itself when it was opened, or after the last change. */
  get info(): AuthenticatorInfo {
    return this.#info;
  }

  /** Whether a PIN is set. */
  get hasPin(): boolean {
    return this.#info.options['clientPin'] === true;
  }

  /** How often the PIN may still be wrong. */
  async pinRetries(options?: OperationOptions): Promise<PinRetries> {
    return this.#pin().retries(this.#with(options));
  }

  /** Gives the key its first PIN. */
  async setPin(pin: Pin, options?: OperationOptions): Promise<void> {
    await this.#pin().set(pin, this.#with(options));
    await this.#refresh(options);
  }

  /** Replaces the PIN. */
  async changePin(current: Pin, pin: Pin, options?: OperationOptions): Promise<void> {
    await this.#pin().change(current, pin, this.#with(options));
    await this.#refresh(options);
  }

  /**
   * Proves the PIN, for `use` only: the token is wiped after it.
   *
   * @param rpId - for credentials of whom; leave it out for the settings of the key
   */
  async withPin<T>(
    pin: Pin,
    { permissions, rpId }: { readonly permissions: readonly Permission[]; readonly rpId?: string },
    use: (token: PinUvAuthToken) => Promise<T>,
    options?: OperationOptions,
  ): Promise<T> {
    const token = await this.#pin().token(pin, permissions, rpId, this.#with(options));
    try {
      return await use(token);
    } finally {
      token.clear();
    }
  }

  /** Makes a credential; the key waits for a touch. */
  async makeCredential(
    request: CredentialRequest,
    options?: OperationOptions,
  ): Promise<MadeCredential> {
    return makeCredential(this.#ctap, this.#info, request, this.#with(options));
  }

  /** Sets what the key demands of its PIN. Forcing a change is the last thing to do. */
  async setPinPolicy(
    policy: PinPolicy,
    token: PinUvAuthToken,
    options?: OperationOptions,
  ): Promise<void> {
    await setPinPolicy(this.#ctap, policy, token, this.#with(options));
    await this.#refresh(options);
  }

  /** What the key stores. */
  credentialManagement(token: PinUvAuthToken): CredentialManagement {
    return new CredentialManagement(this.#ctap, this.#info, token);
  }

  /** Deletes everything on the key. */
  async reset(options?: OperationOptions): Promise<void> {
    await reset(this.#ctap, this.#with(options));
    await this.#refresh(options);
  }

  /** Gives the key back; safe to call again. */
  async close(): Promise<void> {
    await this.#ctap.close();
  }

  #pin(): ClientPin {
    return new ClientPin(this.#ctap, this.#info);
  }

  #with(options?: OperationOptions): OperationOptions {
    return { ...this.#defaults, ...options };
  }

  async #refresh(options?: OperationOptions): Promise<void> {
    this.#info = await getInfo(this.#ctap, this.#with(options));
  }
}
