import type { Answer } from '../answer';
import type { CborMap } from '../cbor';
import type { Ctap2 } from '../ctap2';
import type { OperationOptions } from '../hid/channel';

const GET_INFO = { number: 0x04, name: 'authenticatorGetInfo' };

/**
 * What a key says about itself. Members that this client does not know are in `everything`.
 *
 * @see https://fidoalliance.org/specs/fido-v2.1-ps-20210615/fido-client-to-authenticator-protocol-v2.1-ps-errata-20220621.html#authenticatorGetInfo
 */
export interface AuthenticatorInfo {
  readonly versions: readonly string[];
  readonly extensions: readonly string[];
  /** As a GUID in lower case; a claim until attestation proves it. */
  readonly aaguid: string;
  /** Absent means that the key does not have it, false that it is not set up. */
  readonly options: Readonly<Record<string, boolean>>;
  readonly maxMsgSize: number;
  /** In the order of the key's preference. */
  readonly pinUvAuthProtocols: readonly number[];
  readonly maxCredentialCountInList?: number;
  readonly maxCredentialIdLength?: number;
  readonly transports: readonly string[];
  /** COSE numbers; undefined where the key does not tell. */
  readonly algorithms?: readonly number[];
  readonly forcePinChange: boolean;
  /** In code points. */
  readonly minPinLength: number;
  readonly firmwareVersion?: number;
  /** Discoverable credentials that still fit, as far as the key can tell. */
  readonly remainingDiscoverableCredentials?: number;
  readonly everything: CborMap;
}

/** Asks the key about itself. */
export async function getInfo(ctap: Ctap2, options?: OperationOptions): Promise<AuthenticatorInfo> {
  const answer = await ctap.send(GET_INFO, undefined, options);
  const info = read(answer);
  ctap.allowMessagesOf(info.maxMsgSize);
  return info;
}

function read(answer: Answer): AuthenticatorInfo {
  return {
    versions: texts(answer, 1),
    extensions: texts(answer, 2),
    aaguid: aaguid(answer),
    options: flags(answer.optionalInner(4)),
    maxMsgSize: answer.optionalCount(5) ?? 1024,
    pinUvAuthProtocols: numbers(answer, 6) ?? [],
    ...present('maxCredentialCountInList', answer.optionalCount(7)),
    ...present('maxCredentialIdLength', answer.optionalCount(8)),
    transports: texts(answer, 9),
    ...present('algorithms', algorithms(answer)),
    forcePinChange: answer.optionalBoolean(12) ?? false,
    minPinLength: answer.optionalCount(13) ?? 4,
    ...present('firmwareVersion', answer.optionalCount(14)),
    ...present('remainingDiscoverableCredentials', answer.optionalCount(20)),
    everything: answer.map,
  };
}

function present<Name extends string, T>(
  name: Name,
  value: T | undefined,
): Partial<Record<Name, T>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, T>);
}

function aaguid(answer: Answer): string {
  const bytes = answer.bytes(3);
  if (bytes.length !== 16) answer.refuse(`the AAGUID has ${bytes.length} bytes`);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const texts = (answer: Answer, key: number): string[] =>
  (answer.optionalList(key) ?? []).filter((one) => typeof one === 'string');

const numbers = (answer: Answer, key: number): number[] | undefined =>
  answer.optionalList(key)?.filter((one) => typeof one === 'number');

const algorithms = (answer: Answer): number[] | undefined =>
  answer
    .optionalList(10)
    ?.map((one) => (one instanceof Map ? (one as CborMap).get('alg') : undefined))
    .filter((one) => typeof one === 'number');

const flags = (options: Answer | undefined): Record<string, boolean> =>
  Object.fromEntries(
    [...(options?.map ?? [])].filter(
      (pair): pair is [string, boolean] =>
        typeof pair[0] === 'string' && typeof pair[1] === 'boolean',
    ),
  );
