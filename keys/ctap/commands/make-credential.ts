import type { Answer } from '../answer';
import { type CborMap, type CborValue, encodeCbor } from '../cbor';
import type { Ctap2 } from '../ctap2';
import type { OperationOptions } from '../hid/channel';
import type { PinUvAuthToken } from '../pin/token';
import { credentialIdOf } from './authenticator-data';
import { descriptorOf } from './credential-descriptor';
import { findExcluded } from './find-excluded';
import type { AuthenticatorInfo } from './get-info';
import { shortened } from './user-names';

const MAKE_CREDENTIAL = { number: 0x01, name: 'authenticatorMakeCredential' };

/** A credential to make. */
export interface CredentialRequest {
  /** SHA-256 of the client data. */
  readonly clientDataHash: Uint8Array;
  readonly rp: { readonly id: string; readonly name?: string };
  /** Names longer than 64 bytes are cut between characters. */
  readonly user: {
    readonly id: Uint8Array;
    readonly name?: string;
    readonly displayName?: string;
  };
  /** COSE numbers, the preferred one first. */
  readonly algorithms: readonly number[];
  /** Ids of credentials that the user has already; more than a key takes at once is fine. */
  readonly excluded?: readonly Uint8Array[];
  /**
   * Whether the key keeps it, so that it is found without an id.
   *
   * @default false
   */
  readonly discoverable?: boolean;
  /** Extensions to ask for; those that the key does not know are left out. */
  readonly extensions?: {
    readonly hmacSecret?: boolean;
    /** 1 optional, 2 optional with a list of ids, 3 required. */
    readonly credProtect?: 1 | 2 | 3;
  };
  /** Proof of the PIN, for this relying party. */
  readonly token?: PinUvAuthToken;
}

/** A credential that a key made. */
export interface MadeCredential {
  readonly credentialId: Buffer;
  readonly fmt: string;
  readonly authData: Buffer;
  readonly attStmt: CborMap;
  /** As WebAuthn has it: a map of `fmt`, `attStmt` and `authData`. */
  readonly attestationObject: Buffer;
}

/**
 * Makes a credential; the key waits for a touch.
 *
 * @see https://fidoalliance.org/specs/fido-v2.1-ps-20210615/fido-client-to-authenticator-protocol-v2.1-ps-errata-20220621.html#authenticatorMakeCredential
 */
export async function makeCredential(
  ctap: Ctap2,
  info: AuthenticatorInfo,
  request: CredentialRequest,
  options?: OperationOptions,
): Promise<MadeCredential> {
  const { clientDataHash, rp, token } = request;
  const search = { rpId: rp.id, clientDataHash, token };
  const excluded = await findExcluded(ctap, info, request.excluded ?? [], search, options);
  const answer = await ctap.send(
    MAKE_CREDENTIAL,
    {
      1: clientDataHash,
      2: textMap({ id: rp.id, name: short(rp.name) }),
      3: userMap(request.user),
      4: request.algorithms.map((alg) => textMap({ alg, type: 'public-key' })),
      5: excluded.length === 0 ? undefined : excluded.map(descriptorOf),
      6: unlessEmpty(extensionsFor(info, request.extensions ?? {})),
      7: request.discoverable === true ? textMap({ rk: true }) : undefined,
      8: token?.authenticate(clientDataHash),
      9: token?.protocol,
    },
    options,
  );
  return made(answer, rp.id);
}

function made(answer: Answer, rpId: string): MadeCredential {
  const fmt = answer.text(1);
  const authData = answer.bytes(2);
  const attStmt = answer.inner(3).map;
  return {
    credentialId: credentialIdOf(answer, authData, rpId),
    fmt,
    authData,
    attStmt,
    attestationObject: encodeCbor(textMap({ fmt, attStmt, authData })),
  };
}

function extensionsFor(
  info: AuthenticatorInfo,
  { hmacSecret, credProtect }: NonNullable<CredentialRequest['extensions']>,
): CborMap {
  const knows = (name: string): boolean => info.extensions.includes(name);
  return textMap({
    'hmac-secret': hmacSecret === true && knows('hmac-secret') ? true : undefined,
    credProtect: knows('credProtect') ? credProtect : undefined,
  });
}

const userMap = ({ id, name, displayName }: CredentialRequest['user']): CborMap =>
  textMap({ id, name: short(name), displayName: short(displayName) });

const short = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : shortened(name);

const textMap = (members: Readonly<Record<string, CborValue | undefined>>): CborMap =>
  new Map(
    Object.entries(members).filter((pair): pair is [string, CborValue] => pair[1] !== undefined),
  );

const unlessEmpty = (map: CborMap): CborMap | undefined => (map.size === 0 ? undefined : map);
