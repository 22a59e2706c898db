import { CtapError } from '../../../keys/ctap';
import { codeOf, MEANINGS } from '../../../keys/ctap/status';

const SUBJECT = { operation: 'authenticatorMakeCredential', device: '/dev/hidraw3' };

/** Numbers of CTAP 2.1 section 8.2 and of the versions before, without success and ranges. */
const NAMED = [
  0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0a, 0x0b, 0x11, 0x12, 0x14, 0x15, 0x17, 0x18, 0x19, 0x21,
  0x22, 0x23, 0x24, 0x25, 0x26, 0x27, 0x28, 0x2a, 0x2b, 0x2c, 0x2d, 0x2e, 0x2f, 0x30, 0x31, 0x32,
  0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f, 0x40, 0x7f, 0xdf,
];

it('every status of the specification has one name', () => {
  const numbers = Object.values(MEANINGS).flatMap((meaning) =>
    'status' in meaning ? [meaning.status] : [],
  );
  expect(numbers.sort((one, other) => one - other)).toEqual(NAMED);
});

it.each(Array.from({ length: 255 }, (_, index) => index + 1))(
  'status %d says what happened and what to do',
  (status) => {
    const error = CtapError.ofStatus(SUBJECT, status);
    expect(error.code === 'UNKNOWN_STATUS').toBe(!NAMED.includes(status));
    expect(error.message).toMatch(
      /^authenticatorMakeCredential on \/dev\/hidraw3: .+ \([A-Z_]+, 0x[0-9a-f]{2}\)\. [A-Z].+[^.]$/,
    );
    expect(error.status).toBe(status);
  },
);

it.each([
  [0x31, 'operator', 'PIN_INVALID', 'Type the PIN of this key'],
  [0x34, 'operator', 'PIN_AUTH_BLOCKED', 'Insert the key again and try'],
  [0x28, 'key', 'KEY_STORE_FULL', 'Delete credentials that nobody needs, or take another key'],
  [
    0x14,
    'client',
    'MISSING_PARAMETER',
    'Report it with the model of the key and its firmware version',
  ],
  [0xf1, 'key', 'UNKNOWN_STATUS', 'Insert the key again and try'],
])('status %d is for the %s: %s', (status, blame, code, advice) => {
  expect(codeOf(status)).toBe(code);
  expect(CtapError.ofStatus(SUBJECT, status)).toMatchObject({ blame, code, advice });
});

it('an error says more where more is known, and keeps its cause', () => {
  const cause = new Error('deeper');
  const error = new CtapError(SUBJECT, 'PIN_INVALID', { detail: '2 attempts are left', cause });
  expect(error.message).toBe(
    'authenticatorMakeCredential on /dev/hidraw3: the PIN is wrong: 2 attempts are left (PIN_INVALID, 0x31). Type the PIN of this key',
  );
  expect(error.cause).toBe(cause);
});
