import { HID, LONGEST_MESSAGE, readFrame, toPackets } from '../../../../keys/ctap/hid/frame';
import { Message } from '../../../../keys/ctap/hid/message';
import { Incoming, split } from '../../../support/authenticator/hid/packets';
import { Random } from '../../../support/random';

const CHANNEL = 0x1234_5678;
const SUBJECT = { operation: 'test', device: 'none' };
const random = new Random(64);
const bytes = (length: number): Buffer =>
  Buffer.from(Array.from({ length }, () => random.below(256)));

/** Around every border of a packet, the longest message, and whatever else. */
const LENGTHS = [
  0,
  1,
  56,
  57,
  58,
  115,
  116,
  117,
  7_000,
  LONGEST_MESSAGE - 1,
  LONGEST_MESSAGE,
  ...random.several(40, () => random.below(LONGEST_MESSAGE)),
];

it('the longest message has 7609 bytes', () => {
  expect(LONGEST_MESSAGE).toBe(7609);
});

it.each(LENGTHS)('a message of %d bytes is understood by the other side', (length) => {
  const message = bytes(length);
  const packets = toPackets(CHANNEL, HID.cbor, message);
  expect(packets.every((packet) => packet.length === 64)).toBe(true);
  const [first = Buffer.alloc(64), ...rest] = packets;
  const incoming = new Incoming(first);
  for (const packet of rest) {
    expect(incoming.complete).toBe(false);
    expect(incoming.add(packet)).toBe(true);
  }
  expect(incoming).toMatchObject({ complete: true, command: HID.cbor });
  expect(incoming.message.equals(message)).toBe(true);
});

it.each(LENGTHS)('a message of %d bytes of the other side is understood', (length) => {
  const sent = bytes(length);
  const channel = Buffer.alloc(4);
  channel.writeUInt32BE(CHANNEL);
  let message: Message | undefined;
  for (const packet of split(channel, HID.cbor, sent)) {
    const frame = readFrame(packet);
    expect(frame?.channel).toBe(CHANNEL);
    if (frame?.kind === 'initial') message = new Message(SUBJECT, frame);
    else if (frame !== undefined) message?.add(frame);
  }
  expect(message).toMatchObject({ complete: true, command: HID.cbor });
  expect(message?.bytes.equals(sent)).toBe(true);
});

it.each([0, 63, 65])('a report of %d bytes is no packet', (length) => {
  expect(readFrame(Buffer.alloc(length))).toBeUndefined();
});

it('a message that announces more than packets carry is refused', () => {
  const first = Buffer.alloc(64);
  first.writeUInt8(0x80 + HID.cbor, 4);
  first.writeUInt16BE(LONGEST_MESSAGE + 1, 5);
  const frame = readFrame(first);
  expect(() => frame?.kind === 'initial' && new Message(SUBJECT, frame)).toThrow(
    'it announces 7610 bytes, and 7609 are the most (BAD_ANSWER)',
  );
});
