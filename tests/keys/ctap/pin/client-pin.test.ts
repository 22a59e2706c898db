import { inspect } from 'node:util';
import { Pin } from '../../../../keys/ctap';
import { openKey, PIN } from '../../../support/authenticator/with-key';

const MAKING = { permissions: ['makeCredential'], rpId: 'login.microsoft.com' } as const;
const nothing = (): Promise<void> => Promise.resolve();
const wrong = (): Pin => Pin.of('00000000');

describe.each([[2], [1]] as const)('with PIN protocol %d', (protocol) => {
  const options = { pinProtocols: [protocol] };

  it('a wrong PIN is counted, and the right one starts the count again', async () => {
    const { key } = await openKey(options);
    await expect(key.withPin(wrong(), MAKING, nothing)).rejects.toMatchObject({
      code: 'PIN_INVALID',
      detail: '7 attempts are left',
    });
    await expect(key.pinRetries()).resolves.toEqual({ left: 7, needsPowerCycle: false });
    await key.withPin(Pin.of(PIN), MAKING, nothing);
    await expect(key.pinRetries()).resolves.toEqual({ left: 8, needsPowerCycle: false });
  });

  it('three wrong PINs in a row want the key to be inserted again, even for the right one', async () => {
    const { key } = await openKey(options);
    for (const code of ['PIN_INVALID', 'PIN_INVALID', 'PIN_AUTH_BLOCKED', 'PIN_AUTH_BLOCKED']) {
      await expect(key.withPin(wrong(), MAKING, nothing)).rejects.toMatchObject({ code });
    }
    await expect(key.withPin(Pin.of(PIN), MAKING, nothing)).rejects.toMatchObject({
      code: 'PIN_AUTH_BLOCKED',
      advice: 'Insert the key again and try',
    });
    await expect(key.pinRetries()).resolves.toEqual({ left: 5, needsPowerCycle: true });
  });

  it('a change needs the PIN in force', async () => {
    const { key } = await openKey(options);
    await expect(key.changePin(wrong(), Pin.of('12345678'))).rejects.toMatchObject({
      code: 'PIN_INVALID',
      operation: 'changePIN',
    });
    await key.changePin(Pin.of(PIN), Pin.of('12345678'));
    await key.withPin(Pin.of('12345678'), MAKING, nothing);
    await expect(key.withPin(Pin.of(PIN), MAKING, nothing)).rejects.toMatchObject({
      code: 'PIN_INVALID',
    });
  });

  it('an agreement that is no point of the curve is refused', async () => {
    const { key, software } = await openKey(options);
    const coordinate = `5820${'11'.repeat(32)}`;
    const bytes = Buffer.from(
      `00a101a501020338182001215820${coordinate.slice(4)}22${coordinate}`,
      'hex',
    );
    software.faults.plan('getKeyAgreement', { kind: 'answer', bytes });
    await expect(key.withPin(Pin.of(PIN), MAKING, nothing)).rejects.toMatchObject({
      code: 'BAD_ANSWER',
      detail: 'the key agreement is no point of P-256',
    });
    await expect(key.pinRetries()).resolves.toMatchObject({ left: 8 });
  });
});

it('the PIN is blocked for good after eight wrong ones', async () => {
  const { software, key } = await openKey();
  software.authenticator.lasting.retries = 1;
  await expect(key.withPin(wrong(), MAKING, nothing)).rejects.toMatchObject({
    code: 'PIN_BLOCKED',
    advice: 'Reset the key, which deletes every credential on it, or take another key',
  });
  await expect(key.withPin(Pin.of(PIN), MAKING, nothing)).rejects.toMatchObject({
    code: 'PIN_BLOCKED',
  });
});

it('the last attempt is named', async () => {
  const { software, key } = await openKey();
  software.authenticator.lasting.retries = 2;
  await expect(key.withPin(wrong(), MAKING, nothing)).rejects.toThrow('1 attempt is left');
});

describe('a PIN that is too short', () => {
  it('is refused without asking the key', async () => {
    const { plug, key } = await openKey({}, { pin: false });
    const before = plug.wire.length;
    await expect(key.setPin(Pin.of('123'))).rejects.toMatchObject({
      code: 'BAD_PIN',
      detail: 'it has 3 characters, and the key wants 4',
    });
    expect(plug.wire).toHaveLength(before);
  });

  it('is refused by the key where it wants more than it said', async () => {
    const { software, key } = await openKey({}, { pin: false });
    software.authenticator.lasting.minPinLength = 8;
    await expect(key.setPin(Pin.of('123456'))).rejects.toMatchObject({
      code: 'PIN_POLICY_VIOLATION',
      operation: 'setPIN',
    });
  });
});

it('a second first PIN is refused', async () => {
  const { key } = await openKey();
  await expect(key.setPin(Pin.of('12345678'))).rejects.toMatchObject({ code: 'PIN_AUTH_INVALID' });
});

it('a PIN is asked for where none is set', async () => {
  const { key } = await openKey({}, { pin: false });
  await expect(key.withPin(Pin.of(PIN), MAKING, nothing)).rejects.toMatchObject({
    code: 'PIN_NOT_SET',
  });
});

it('a key that knows no protocol of ours is told apart', async () => {
  const { key } = await openKey({ pinProtocols: [] }, { pin: false });
  // The option clientPin alone means protocol one, as with the first keys.
  await expect(key.setPin(Pin.of(PIN))).rejects.toMatchObject({ code: 'INVALID_PARAMETER' });
});

it('a token is wiped after its use, and whatever it was used for throws', async () => {
  const { key } = await openKey();
  const use = (): Promise<never> => Promise.reject(new Error('whatever'));
  await expect(key.withPin(Pin.of(PIN), MAKING, use)).rejects.toThrow('whatever');
  const token = await key.withPin(Pin.of(PIN), MAKING, (one) => Promise.resolve(one));
  const zeros = await key.withPin(Pin.of(PIN), MAKING, (one) => {
    one.clear();
    return Promise.resolve(one.authenticate(Buffer.of(1)));
  });
  expect(token.authenticate(Buffer.of(1))).toEqual(zeros);
});

it('no PIN is on the wire or in an error', async () => {
  const { key, plug } = await openKey();
  const error: unknown = await key
    .changePin(Pin.of('no such PIN'), Pin.of('another PIN'))
    .catch((thrown: unknown) => thrown);
  const everything = Buffer.concat(plug.wire).toString('latin1') + inspect(error, { depth: 9 });
  for (const secret of [PIN, 'no such PIN', 'another PIN']) {
    expect(everything).not.toContain(secret);
  }
});
