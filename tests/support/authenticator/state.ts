import type { KeyObject } from 'node:crypto';
import type { Agreement } from './pin-protocols';

/** A credential that the key keeps. */
export interface Credential {
  readonly id: Buffer;
  readonly rpId: string;
  readonly userId: Buffer;
  readonly userName: string | undefined;
  readonly displayName: string | undefined;
  readonly discoverable: boolean;
  readonly credProtect: number | undefined;
  readonly algorithm: number;
  readonly privateKey: KeyObject;
  readonly coseKey: Map<unknown, unknown>;
}

/** A token, while it lives. */
export interface Token {
  readonly bytes: Buffer;
  permissions: number;
  rpId: string | undefined;
}

/** What a power cut leaves. */
export interface Lasting {
  /** Half of the hash of the PIN. */
  pinHash: Buffer | undefined;
  pinLength: number;
  retries: number;
  minPinLength: number;
  forceChange: boolean;
  counter: number;
  credentials: Credential[];
}

/** What a power cut takes. */
export interface Fleeting {
  wrongInARow: number;
  agreements: Map<number, Agreement>;
  token: Token | undefined;
  /** What the next subcommand of an enumeration answers. */
  enumeration: Map<unknown, unknown>[];
}

export const PIN_RETRIES = 8;

export const freshLasting = (): Lasting => ({
  pinHash: undefined,
  pinLength: 0,
  retries: PIN_RETRIES,
  minPinLength: 4,
  forceChange: false,
  counter: 0,
  credentials: [],
});

export const freshFleeting = (): Fleeting => ({
  wrongInARow: 0,
  agreements: new Map(),
  token: undefined,
  enumeration: [],
});
