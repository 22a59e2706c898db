/** How the owner behaves when the key blinks. */
export type Touch = 'at once' | 'after a while' | 'never' | 'denied';

/** What kind of key it is. */
export interface KeyOptions {
  /** In hexadecimal, dashes as you like. */
  readonly aaguid: string;
  /** In the order of preference. */
  readonly pinProtocols: readonly (1 | 2)[];
  /** Whether tokens have permissions, as from CTAP 2.1. */
  readonly permissions: boolean;
  /** Discoverable credentials that it has room for. */
  readonly slots: number;
  readonly algorithms: readonly number[];
  readonly attestation: 'packed' | 'packed with an intermediate' | 'self' | 'none';
  readonly credentialManagement: 'final' | 'preview' | 'none';
  readonly authenticatorConfig: boolean;
  readonly extensions: readonly string[];
  readonly maxMsgSize: number;
  readonly maxCredentialCountInList: number;
  readonly touch: Touch;
  /** Whether a reset is allowed now. */
  readonly resetAllowed: boolean;
}

/** A key of today with everything. */
export const DEFAULTS: KeyOptions = {
  aaguid: 'a5c1e0de-0000-4000-8000-00000000beef',
  pinProtocols: [2, 1],
  permissions: true,
  slots: 25,
  algorithms: [-7, -8],
  attestation: 'packed',
  credentialManagement: 'final',
  authenticatorConfig: true,
  extensions: ['credProtect', 'hmac-secret', 'minPinLength'],
  maxMsgSize: 1200,
  maxCredentialCountInList: 8,
  touch: 'at once',
  resetAllowed: true,
};

/** The longest id of a credential that keys of this make understand. */
export const LONGEST_ID = 64;

/** The AAGUID as bytes. */
export const aaguidBytes = (aaguid: string): Buffer =>
  Buffer.from(aaguid.replaceAll('-', ''), 'hex');
