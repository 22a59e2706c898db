/** Who has to do something: the person at the desk, the person who chose the key, or we. */
export type Blame = 'operator' | 'key' | 'client';

/** What a status of CTAP means to somebody who holds the key. */
export interface Meaning {
  /** The number on the wire; absent where no key says it, only this client. */
  readonly status?: number;
  readonly blame: Blame;
  /** What happened, as the rest of a sentence. */
  readonly says: string;
  /** The one step that helps. */
  readonly advice: string;
}

const REPORT = 'Report it with the model of the key and its firmware version';
const AGAIN = 'Insert the key again and try';
const OTHER_KEY = 'Take another key';
const NEVER_ASKED = 'the key names a state that belongs to another command';

const operator = (says: string, advice: string, status?: number): Meaning =>
  made('operator', says, advice, status);
const key = (says: string, advice: string, status?: number): Meaning =>
  made('key', says, advice, status);
const client = (says: string, status?: number, advice = REPORT): Meaning =>
  made('client', says, advice, status);
const made = (blame: Blame, says: string, advice: string, status?: number): Meaning =>
  status === undefined ? { blame, says, advice } : { blame, says, advice, status };

/**
 * Every status of CTAP 2.1 section 8.2, of CTAPHID errors (11.2.9.1.6, the same numbers), and what
 * this client finds by itself.
 *
 * @see https://fidoalliance.org/specs/fido-v2.1-ps-20210615/fido-client-to-authenticator-protocol-v2.1-ps-errata-20220621.html#error-responses
 */
export const MEANINGS = {
  INVALID_COMMAND: key('the key does not know the command', OTHER_KEY, 0x01),
  INVALID_PARAMETER: client('the key takes a parameter for invalid', 0x02),
  INVALID_LENGTH: client('the key takes the message for one of a wrong length', 0x03),
  INVALID_SEQ: client('the key received packets out of order', 0x04, AGAIN),
  TIMEOUT: key('the key waited in vain for the rest of the message', AGAIN, 0x05),
  CHANNEL_BUSY: operator(
    'the key is busy with another program',
    'Close other programs that use it, browsers first, and try again',
    0x06,
  ),
  LOCK_REQUIRED: operator(
    'another program holds a lock on the key',
    'Close other programs that use it and try again',
    0x0a,
  ),
  INVALID_CHANNEL: key('the key has forgotten this channel', AGAIN, 0x0b),
  CBOR_UNEXPECTED_TYPE: client('the key found a value of another type than it expects', 0x11),
  INVALID_CBOR: client('the key cannot read the message', 0x12),
  MISSING_PARAMETER: client('the key misses a parameter', 0x14),
  LIMIT_EXCEEDED: key('a limit of the key is exceeded', OTHER_KEY, 0x15),
  FP_DATABASE_FULL: key('the key has no room for another fingerprint', OTHER_KEY, 0x17),
  LARGE_BLOB_STORAGE_FULL: key('the key has no room for large blobs', OTHER_KEY, 0x18),
  CREDENTIAL_EXCLUDED: operator(
    'the key holds a credential that this user has registered already',
    OTHER_KEY,
    0x19,
  ),
  PROCESSING: key('the key answered before it was done', AGAIN, 0x21),
  INVALID_CREDENTIAL: key('the key does not know the credential', AGAIN, 0x22),
  USER_ACTION_PENDING: key('the key still waits for a touch', AGAIN, 0x23),
  OPERATION_PENDING: key('the key has not finished an earlier operation', AGAIN, 0x24),
  NO_OPERATIONS: client(NEVER_ASKED, 0x25),
  UNSUPPORTED_ALGORITHM: key('the key makes no credential of these algorithms', OTHER_KEY, 0x26),
  OPERATION_DENIED: operator('the touch was refused', 'Try again and touch the key', 0x27),
  KEY_STORE_FULL: key(
    'the key has no room for another credential',
    'Delete credentials that nobody needs, or take another key',
    0x28,
  ),
  NO_OPERATION_PENDING: client(NEVER_ASKED, 0x2a),
  UNSUPPORTED_OPTION: key('the key lacks an option that is needed', OTHER_KEY, 0x2b),
  INVALID_OPTION: client('the key takes an option for invalid', 0x2c),
  KEEPALIVE_CANCEL: operator('the operation was cancelled', 'Start it again when ready', 0x2d),
  NO_CREDENTIALS: operator('the key holds no such credential', 'See what it holds', 0x2e),
  USER_ACTION_TIMEOUT: operator(
    'nobody touched the key in time',
    'Try again and touch the key when it blinks',
    0x2f,
  ),
  NOT_ALLOWED: key(
    'the key does not allow this now; a reset is allowed only just after it is inserted',
    AGAIN,
    0x30,
  ),
  PIN_INVALID: operator('the PIN is wrong', 'Type the PIN of this key', 0x31),
  PIN_BLOCKED: operator(
    'the PIN was wrong too often and is blocked for good',
    'Reset the key, which deletes every credential on it, or take another key',
    0x32,
  ),
  PIN_AUTH_INVALID: key('the key does not accept the proof of the PIN', AGAIN, 0x33),
  PIN_AUTH_BLOCKED: operator('the PIN was wrong three times in a row', AGAIN, 0x34),
  PIN_NOT_SET: operator('the key has no PIN', 'Set a PIN first', 0x35),
  PUAT_REQUIRED: operator('the key wants its PIN for this', 'Give the PIN', 0x36),
  PIN_POLICY_VIOLATION: operator(
    'the PIN is too short for the key, was used before, or must be changed first',
    'Choose another PIN',
    0x37,
  ),
  PIN_TOKEN_EXPIRED: operator('the PIN was given too long ago', 'Give the PIN again', 0x38),
  REQUEST_TOO_LARGE: key('the request is larger than the key takes', OTHER_KEY, 0x39),
  ACTION_TIMEOUT: operator('the operation took too long', 'Try again and touch the key', 0x3a),
  UP_REQUIRED: client('the key wants a touch for this', 0x3b),
  UV_BLOCKED: operator('the fingerprint is blocked', 'Use the PIN', 0x3c),
  INTEGRITY_FAILURE: key('what the key stores is damaged', OTHER_KEY, 0x3d),
  INVALID_SUBCOMMAND: key('the key does not know this part of the command', OTHER_KEY, 0x3e),
  UV_INVALID: operator('the fingerprint does not match', 'Try again', 0x3f),
  UNAUTHORIZED_PERMISSION: key('the key has nothing that the PIN was given for', OTHER_KEY, 0x40),
  OTHER: key('the key gives no reason', AGAIN, 0x7f),
  SPEC_LAST: key('the key gives no reason', AGAIN, 0xdf),

  UNKNOWN_STATUS: key('the key answers with a status that no specification names', AGAIN),
  NO_ANSWER: key('the key did not answer in time', AGAIN),
  CANCELLED: operator('the operation was cancelled', 'Start it again when ready'),
  REMOVED: operator('the key is gone', AGAIN),
  CANNOT_OPEN: operator('the key cannot be opened', 'See that it is inserted and may be used'),
  BAD_ANSWER: key('the key answers what its specification does not allow', AGAIN),
  NOT_CTAP2: key('the key knows no CTAP2', OTHER_KEY),
  UNSUPPORTED: key('the key cannot do this', OTHER_KEY),
  BAD_PIN: operator('this cannot be a PIN', 'Choose another PIN'),
} as const satisfies Readonly<Record<string, Meaning>>;

/** Name of a status: those of CTAP without their prefix, and a few of this client. */
export type CtapCode = keyof typeof MEANINGS;

const byStatus = new Map<number, CtapCode>();
for (const [code, meaning] of Object.entries(MEANINGS)) {
  if ('status' in meaning) byStatus.set(meaning.status, code as CtapCode);
}

/** The name of a status on the wire; vendors and extensions have ranges without names. */
export const codeOf = (status: number): CtapCode => byStatus.get(status) ?? 'UNKNOWN_STATUS';
