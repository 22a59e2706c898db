import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findHidraw } from '../../../../keys/ctap/transport/find-hidraw';
import { isSecurityKey } from '../../../../keys/ctap/transport/report-descriptor';

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');

/** What the specification of CTAPHID gives as an example. */
const FIDO = hex(
  '06d0f1 0901 a101 0920 1500 26ff00 7508 9540 8102 0921 1500 26ff00 7508 9540 9102 c0',
);
const KEYBOARD = hex('0501 0906 a101 0507 19e0 29e7 1500 2501 7501 9508 8102 c0');

describe('a report descriptor', () => {
  it.each([
    ['of a security key', FIDO, true],
    ['of a security key behind a keyboard', Buffer.concat([KEYBOARD, FIDO]), true],
    ['whose usage brings its page along', hex('0b0100d0f1 a101 c0'), true],
    ['with a long item before', Buffer.concat([hex('fe 02 f0 0901'), FIDO]), true],
    ['of a keyboard', KEYBOARD, false],
    ['with the page of FIDO and another usage', hex('06d0f1 0902 a101 c0'), false],
    ['with the usage before its page', hex('0901 06d0f1 a101 c0'), false],
    ['that is cut off', FIDO.subarray(0, 4), false],
    ['that is empty', Buffer.alloc(0), false],
  ])('%s', (_, descriptor, expected) => {
    expect(isSecurityKey(descriptor)).toBe(expected);
  });
});

describe('what Linux lists', () => {
  const sysfs = mkdtempSync(join(tmpdir(), 'entra-policy-hidraw-'));
  afterAll(() => {
    rmSync(sysfs, { recursive: true, force: true });
  });

  const insert = (name: string, descriptor: Buffer, uevent: string): void => {
    const folder = join(sysfs, name, 'device');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'report_descriptor'), descriptor);
    writeFileSync(join(folder, 'uevent'), uevent);
  };

  it('are security keys in the order of their numbers, and nothing else', () => {
    insert(
      'hidraw10',
      FIDO,
      'HID_ID=0003:00000483:0000A2CA\nHID_NAME=SoloKeys Solo\nHID_UNIQ=0042\n',
    );
    insert(
      'hidraw2',
      FIDO,
      'DRIVER=hid-generic\nHID_ID=0003:00001050:00000407\nHID_NAME=Yubico YubiKey OTP+FIDO+CCID\nHID_UNIQ=\n',
    );
    insert('hidraw3', KEYBOARD, 'HID_ID=0003:0000046D:0000C31C\nHID_NAME=Keyboard\n');
    // Removed while we look.
    mkdirSync(join(sysfs, 'hidraw4'), { recursive: true });
    expect(findHidraw(sysfs)).toEqual([
      {
        device: '/dev/hidraw2',
        product: 'Yubico YubiKey OTP+FIDO+CCID',
        vendorId: 0x1050,
        productId: 0x407,
      },
      {
        device: '/dev/hidraw10',
        product: 'SoloKeys Solo',
        vendorId: 0x483,
        productId: 0xa2ca,
        usbSerial: '0042',
      },
    ]);
  });

  it('is nothing where there is no hidraw', () => {
    expect(findHidraw(join(sysfs, 'none'))).toEqual([]);
  });
});
