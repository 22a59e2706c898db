import { REPORT_BYTES } from '../transport/report-transport';

/**
 * CTAPHID commands that this client uses, without their highest bit.
 *
 * @see https://fidoalliance.org/specs/fido-v2.1-ps-20210615/fido-client-to-authenticator-protocol-v2.1-ps-errata-20220621.html#usb-hid-commands
 */
export const HID = { init: 0x06, cbor: 0x10, cancel: 0x11, keepAlive: 0x3b, error: 0x3f } as const;

/** The channel on which channels are allocated. */
export const BROADCAST = 0xffff_ffff;

const INITIAL_HEAD = 7;
const CONTINUATION_HEAD = 5;
const INITIAL_BYTES = REPORT_BYTES - INITIAL_HEAD;
const CONTINUATION_BYTES = REPORT_BYTES - CONTINUATION_HEAD;
const MOST_CONTINUATIONS = 128;

/** The longest message that packets can carry. */
export const LONGEST_MESSAGE = INITIAL_BYTES + MOST_CONTINUATIONS * CONTINUATION_BYTES;

/** One packet as it is read. */
export type Frame =
  | {
      readonly kind: 'initial';
      readonly channel: number;
      readonly command: number;
      /** Bytes of the whole message. */
      readonly length: number;
      readonly data: Buffer;
    }
  | {
      readonly kind: 'continuation';
      readonly channel: number;
      readonly sequence: number;
      readonly data: Buffer;
    };

/** Splits a message into packets. It is no longer than {@link LONGEST_MESSAGE}. */
export function toPackets(channel: number, command: number, message: Uint8Array): Buffer[] {
  const first = Buffer.alloc(REPORT_BYTES);
  first.writeUInt32BE(channel, 0);
  first.writeUInt8(command | 0x80, 4);
  first.writeUInt16BE(message.length, 5);
  first.set(message.subarray(0, INITIAL_BYTES), INITIAL_HEAD);
  const packets = [first];
  for (let at = INITIAL_BYTES; at < message.length; at += CONTINUATION_BYTES) {
    const next = Buffer.alloc(REPORT_BYTES);
    next.writeUInt32BE(channel, 0);
    next.writeUInt8(packets.length - 1, 4);
    next.set(message.subarray(at, at + CONTINUATION_BYTES), CONTINUATION_HEAD);
    packets.push(next);
  }
  return packets;
}

/** Reads a packet; undefined where it has not the size of one. */
export function readFrame(report: Uint8Array): Frame | undefined {
  if (report.length !== REPORT_BYTES) return undefined;
  const bytes = Buffer.from(report);
  const channel = bytes.readUInt32BE(0);
  const second = bytes.readUInt8(4);
  if (second < 0x80) {
    return {
      kind: 'continuation',
      channel,
      sequence: second,
      data: bytes.subarray(CONTINUATION_HEAD),
    };
  }
  return {
    kind: 'initial',
    channel,
    command: second & 0x7f,
    length: bytes.readUInt16BE(5),
    data: bytes.subarray(INITIAL_HEAD),
  };
}
