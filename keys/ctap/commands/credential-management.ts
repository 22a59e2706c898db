import type { Answer } from '../answer';
import { encodeCbor } from '../cbor';
import { CtapError } from '../ctap-error';
import { type Ctap2, parameterMap, type Parameters } from '../ctap2';
import type { OperationOptions } from '../hid/channel';
import type { PinUvAuthToken } from '../pin/token';
import { descriptorOf } from './credential-descriptor';
import type { AuthenticatorInfo } from './get-info';

/** Subcommands of authenticatorCredentialManagement. */
const SUB = {
  getCredsMetadata: 1,
  enumerateRpsBegin: 2,
  enumerateRpsNext: 3,
  enumerateCredentialsBegin: 4,
  enumerateCredentialsNext: 5,
  deleteCredential: 6,
} as const;

/** More than any key has room for: a key that counts on is not listened to. */
const MOST = 10_000;

const COMMAND = 0x0a;
/** What keys between CTAP 2.0 and 2.1 call it. */
const PREVIEW_COMMAND = 0x41;

/** How full a key is. */
export interface CredentialsMetadata {
  readonly existing: number;
  /** An estimate where credentials differ in size. */
  readonly remaining: number;
}

/** A relying party that has discoverable credentials on the key. */
export interface StoredRp {
  /** Keys may cut it; the hash is exact. */
  readonly id: string;
  readonly idHash: Buffer;
}

/** A discoverable credential on the key. */
export interface StoredCredential {
  readonly credentialId: Buffer;
  readonly userId: Buffer;
  readonly userName?: string;
}

/**
 * What a key stores, for looking and for cleaning up: authenticatorCredentialManagement.
 *
 * @see https://fidoalliance.org/specs/fido-v2.1-ps-20210615/fido-client-to-authenticator-protocol-v2.1-ps-errata-20220621.html#authenticatorCredentialManagement
 */
export class CredentialManagement {
  readonly #ctap: Ctap2;
  readonly #number: number;
  readonly #token: PinUvAuthToken;

  /**
   * @param token - with the permission `credentialManagement`
   * @throws CtapError `UNSUPPORTED` when the key cannot list what it stores
   */
  constructor(ctap: Ctap2, info: AuthenticatorInfo, token: PinUvAuthToken) {
    this.#ctap = ctap;
    this.#token = token;
    if (info.options['credMgmt'] === true) {
      this.#number = COMMAND;
    } else if (info.options['credentialMgmtPreview'] === true) {
      this.#number = PREVIEW_COMMAND;
    } else {
      throw new CtapError(
        { operation: 'authenticatorCredentialManagement', device: ctap.device },
        'UNSUPPORTED',
        { detail: 'it does not list what it stores', advice: 'Only a reset deletes it' },
      );
    }
  }

  /** How many credentials there are, and how many more there can be. */
  async metadata(options?: OperationOptions): Promise<CredentialsMetadata> {
    const answer = await this.#send('getCredsMetadata', {}, options);
    return { existing: answer.count(1), remaining: answer.count(2) };
  }

  /** Relying parties with credentials on the key. Nothing else may be asked meanwhile. */
  async relyingParties(options?: OperationOptions): Promise<StoredRp[]> {
    const first = await this.#unlessNone('enumerateRpsBegin', {}, options);
    return this.#rest(first, 5, 'enumerateRpsNext', storedRp, options);
  }

  /** Credentials of one relying party. Nothing else may be asked meanwhile. */
  async credentials(rpIdHash: Uint8Array, options?: OperationOptions): Promise<StoredCredential[]> {
    const first = await this.#unlessNone('enumerateCredentialsBegin', { 1: rpIdHash }, options);
    return this.#rest(first, 9, 'enumerateCredentialsNext', storedCredential, options);
  }

  /** Deletes one credential from the key; the service that knows it is not told. */
  async delete(credentialId: Uint8Array, options?: OperationOptions): Promise<void> {
    await this.#send('deleteCredential', { 2: descriptorOf(credentialId) }, options);
  }

  /** What a first answer announced, one by one. */
  async #rest<T>(
    first: Answer | undefined,
    totalMember: number,
    next: 'enumerateRpsNext' | 'enumerateCredentialsNext',
    read: (answer: Answer) => T,
    options?: OperationOptions,
  ): Promise<T[]> {
    if (first === undefined) return [];
    const total = first.count(totalMember);
    if (total === 0) return [];
    if (total > MOST) first.refuse(`it announces ${total}, more than a key has room for`);
    const found = [read(first)];
    while (found.length < total) found.push(read(await this.#send(next, undefined, options)));
    return found;
  }

  async #unlessNone(
    name: keyof typeof SUB,
    parameters: Parameters,
    options?: OperationOptions,
  ): Promise<Answer | undefined> {
    try {
      return await this.#send(name, parameters, options);
    } catch (error) {
      if (error instanceof CtapError && error.code === 'NO_CREDENTIALS') return undefined;
      throw error;
    }
  }

  /** @param parameters - undefined where the subcommand goes without proof */
  async #send(
    name: keyof typeof SUB,
    parameters: Parameters | undefined,
    options?: OperationOptions,
  ): Promise<Answer> {
    const command = { number: this.#number, name };
    if (parameters === undefined) return this.#ctap.send(command, { 1: SUB[name] }, options);
    const map = parameterMap(parameters);
    const encoded = map.size === 0 ? [] : [encodeCbor(map)];
    const proof = this.#token.authenticate(Buffer.concat([Buffer.of(SUB[name]), ...encoded]));
    const body = map.size === 0 ? undefined : map;
    return this.#ctap.send(
      command,
      { 1: SUB[name], 2: body, 3: this.#token.protocol, 4: proof },
      options,
    );
  }
}

const storedRp = (answer: Answer): StoredRp => ({
  id: answer.inner(3).optionalText('id') ?? '',
  idHash: answer.bytes(4),
});

function storedCredential(answer: Answer): StoredCredential {
  const user = answer.inner(6);
  const userName = user.optionalText('name');
  return {
    credentialId: answer.inner(7).bytes('id'),
    userId: user.bytes('id'),
    ...(userName !== undefined && { userName }),
  };
}
