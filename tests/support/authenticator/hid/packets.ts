const PACKET = 64;
const LONGEST = 57 + 128 * 59;

/** CTAPHID commands. */
export const HID = {
  ping: 0x01,
  init: 0x06,
  wink: 0x08,
  cbor: 0x10,
  cancel: 0x11,
  keepAlive: 0x3b,
  error: 0x3f,
} as const;

/** The packets of a message. */
export function split(channel: Buffer, command: number, message: Buffer): Buffer[] {
  if (message.length > LONGEST) throw new RangeError('no packets carry such a message');
  const head = Buffer.concat([
    channel,
    Buffer.of(0x80 + command, message.length >> 8, message.length % 256),
  ]);
  const packets = [Buffer.concat([head, message.subarray(0, 57)], PACKET)];
  for (let rest = message.subarray(57); rest.length > 0; rest = rest.subarray(59)) {
    const sequence = Buffer.of(packets.length - 1);
    packets.push(Buffer.concat([channel, sequence, rest.subarray(0, 59)], PACKET));
  }
  return packets;
}

/** A request while its packets arrive. */
export class Incoming {
  readonly channel: Buffer;
  readonly command: number;
  readonly length: number;
  #bytes: Buffer;
  #next = 0;

  constructor(first: Buffer) {
    this.channel = Buffer.from(first.subarray(0, 4));
    this.command = first.readUInt8(4) - 0x80;
    this.length = first.readUInt16BE(5);
    this.#bytes = Buffer.from(first.subarray(7));
  }

  get complete(): boolean {
    return this.#bytes.length >= this.length;
  }

  get message(): Buffer {
    return this.#bytes.subarray(0, this.length);
  }

  /** @returns whether this packet was the next one */
  add(packet: Buffer): boolean {
    if (packet.readUInt8(4) !== this.#next) return false;
    this.#next += 1;
    this.#bytes = Buffer.concat([this.#bytes, packet.subarray(5)]);
    return true;
  }
}
