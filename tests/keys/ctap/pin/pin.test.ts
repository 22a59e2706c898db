import { inspect } from 'node:util';
import { Pin } from '../../../../keys/ctap';

const SECRET = '83412976';

describe('a PIN', () => {
  it('is never printed', () => {
    const pin = Pin.of(SECRET);
    const texts = [String(pin), pin.toString(), JSON.stringify({ pin }), inspect({ pin })];
    expect(texts.filter((text) => text.includes(SECRET))).toEqual([]);
    expect(texts).toEqual(['[PIN]', '[PIN]', '{"pin":"[PIN]"}', '{ pin: [PIN] }']);
  });

  it('is counted in code points', () => {
    expect(Pin.of('🔑🔑🔑🔑').length).toBe(4);
  });

  it('is the same however its accents are typed', () => {
    const bytes = (pin: Pin): string => pin.withBytes((one) => one.toString('hex'));
    expect(bytes(Pin.of('caf\u0065\u0301'))).toBe(bytes(Pin.of('caf\u00e9')));
  });

  it('is padded with zeros to 64 bytes', () => {
    Pin.of('1234').withPadded((bytes) => {
      expect(bytes.toString('hex')).toBe(`31323334${'00'.repeat(60)}`);
    });
  });

  it('leaves no bytes behind', () => {
    const pin = Pin.of(Buffer.from(SECRET));
    const kept = [pin.withBytes((bytes) => bytes), pin.withPadded((bytes) => bytes)];
    expect(kept.every((bytes) => bytes.every((byte) => byte === 0))).toBe(true);
    pin.clear();
    expect(pin.withBytes((bytes) => bytes.toString('hex'))).toBe('0000000000000000');
  });
});

describe('what cannot be a PIN', () => {
  it.each([
    ['nothing', '', 'it is empty'],
    ['more than 63 bytes', 'é'.repeat(32), 'it is longer than 63 bytes'],
    ['a zero byte at the end', `${SECRET}\0`, 'it ends in a zero byte'],
  ])('%s is refused without being repeated', (_, text, problem) => {
    const error = caught(() => Pin.of(text));
    expect(error).toMatchObject({ code: 'BAD_PIN', blame: 'operator', detail: problem });
    expect(inspect(error)).not.toContain(text || SECRET);
  });

  it.each([
    ['bytes that are no UTF-8', Buffer.from([...Buffer.from(SECRET), 0xff, 0xfe])],
    ['half of a character', `${SECRET}\ud83d`],
  ])('%s are refused: they would become another PIN', (_, value) => {
    expect(caught(() => Pin.of(value))).toMatchObject({
      code: 'BAD_PIN',
      detail: 'it is no text of Unicode',
    });
  });

  it('63 bytes are a PIN', () => {
    expect(Pin.of('1'.repeat(63)).length).toBe(63);
  });
});

function caught(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
