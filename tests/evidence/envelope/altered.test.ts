import { verifyEvidence } from '../../../evidence';
import { vendorOf } from '../../support/webauthn/authority';
import { Desk } from '../../support/webauthn/desk';

const MODEL = '2fc0579f-8113-47ea-b116-bb5a8db9202a';

let desk: Desk;
beforeAll(async () => {
  desk = new Desk(await vendorOf(MODEL));
});

describe('a file altered by one bit', () => {
  it('is refused, whichever bit it is', () => {
    const original = Buffer.from(desk.file());
    const trust = desk.trust();
    const expected = desk.expected();
    // Every bit of the frame and the signatures, and of the payload one bit of every 32nd byte.
    const payload = original.indexOf('"payload":"') + 11;
    const end = original.indexOf('"', payload);
    const accepted: number[] = [];
    for (let bit = 0; bit < original.length * 8; bit += 1) {
      const byte = bit >> 3;
      if (byte > payload && byte < end - 4 && bit % 263 !== 0) continue;
      const altered = Buffer.from(original);
      altered.writeUInt8(altered.readUInt8(byte) ^ (1 << (bit & 7)), byte);
      if (verifyEvidence(altered.toString(), trust, expected).ok) accepted.push(bit);
    }
    expect(accepted).toEqual([]);
  });
});
