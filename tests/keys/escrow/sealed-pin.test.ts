import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { makePin, openPin, readIdentity, sealForMail } from '../../../keys/escrow';

const USER = '99a1915f-f1a1-4dc6-8d3d-1d2d6f4a0b11';
const SUBJECT = { userId: USER, slot: 'primary', userName: 'kim@contoso.com', serial: '12345678' };

describe('makePin', () => {
  let identity: string;
  let recipient: string;
  let stranger: string;
  beforeAll(async () => {
    identity = await generateX25519Identity();
    recipient = await identityToRecipient(identity);
    stranger = await generateX25519Identity();
  });

  it('seals the PIN that it makes, and whose it is, for every recipient', async () => {
    const recipients = [recipient, await identityToRecipient(stranger)];
    const { pin, sealed } = await makePin(SUBJECT, 8, recipients);
    const opened = await openPin(sealed, identity);
    expect(opened).toEqual({
      version: 1,
      ...SUBJECT,
      pin: expect.stringMatching(/^\d{8}$/) as string,
    });
    expect(await openPin(sealed, stranger)).toEqual(opened);
    expect(pin.withBytes((bytes) => bytes.toString())).toBe(opened.pin);
    expect(Buffer.from(sealed).includes(opened.pin)).toBe(false);
  });

  it('opens for nobody else, and not when it was changed', async () => {
    const { sealed } = await makePin(SUBJECT, 8, [recipient]);
    await expect(openPin(sealed, stranger)).rejects.toThrow('does not open with this identity');
    const changed = Uint8Array.from(sealed, (byte, at) =>
      at === sealed.length - 1 ? byte ^ 1 : byte,
    );
    await expect(openPin(changed, identity)).rejects.toThrow('does not open with this identity');
  });

  it('is mailed as a table, for the mail room alone', async () => {
    const { sealed } = await makePin(SUBJECT, 8, [recipient]);
    const pin = await openPin(sealed, identity);
    const mail = await sealForMail(
      [{ ...pin, assetTag: 'YK-0001' }],
      [await identityToRecipient(stranger)],
    );
    const decrypter = new Decrypter();
    decrypter.addIdentity(stranger);
    expect(await decrypter.decrypt(mail, 'text')).toBe(
      `user_id,user,slot,serial,asset_tag,pin\n${USER},kim@contoso.com,primary,12345678,YK-0001,${pin.pin}\n`,
    );
    await expect(openPin(mail, stranger)).rejects.toThrow('what was opened is no PIN of a desk');
    await expect(openPin(mail, stranger)).rejects.not.toThrow(pin.pin);
  });
});

describe('readIdentity', () => {
  it('reads what age-keygen writes', async () => {
    const identity = await generateX25519Identity();
    expect(await readIdentity(`# created: today\r\n# public key: x\r\n${identity}\r\n`)).toBe(
      identity,
    );
  });

  it.each([
    ['nothing', '# nothing', '0 lines beside comments'],
    ['a recipient', 'age1qqqq', 'no secret key of age'],
    ['a secret that is cut off', 'AGE-SECRET-KEY-1QQQ', 'no secret key of age'],
    ['two lines', 'AGE-SECRET-KEY-1A\nAGE-SECRET-KEY-1B', '2 lines beside comments'],
  ])('refuses %s, and repeats nothing of it', async (_, text, problem) => {
    const failure = readIdentity(text);
    await expect(failure).rejects.toThrow(problem);
    await expect(failure).rejects.not.toThrow('SECRET-KEY-1QQQ');
  });
});
