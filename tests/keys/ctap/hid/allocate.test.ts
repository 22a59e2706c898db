import { randomBytes } from 'node:crypto';
import { type ReportTransport, SecurityKey } from '../../../../keys/ctap';
import { BROADCAST, HID, toPackets } from '../../../../keys/ctap/hid/frame';

const CHANNEL = 0x0102_0304;

/** What a key answers to INIT: nonce, channel, versions, capabilities. */
const answer = (nonce: Uint8Array, capabilities = 0x04, channel = CHANNEL): Buffer => {
  const rest = Buffer.alloc(9);
  rest.writeUInt32BE(channel);
  rest.writeUInt8(capabilities, 8);
  return Buffer.concat([nonce, rest]);
};

/** A transport that answers whatever is sent with the packets of a script. */
class Scripted implements ReportTransport {
  readonly device = 'script';
  readonly sent: Buffer[] = [];
  closed = false;
  readonly #script: (nonce: Buffer) => Buffer[];
  readonly #queue: Buffer[] = [];

  constructor(script: (nonce: Buffer) => Buffer[]) {
    this.#script = script;
  }

  send(report: Uint8Array): Promise<void> {
    const packet = Buffer.from(report);
    this.sent.push(packet);
    this.#queue.push(...this.#script(packet.subarray(7, 15)));
    return Promise.resolve();
  }

  async receive(signal: AbortSignal): Promise<Uint8Array> {
    const next = this.#queue.shift();
    if (next !== undefined) return next;
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
    });
  }

  close(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }
}

const refused = async (script: (nonce: Buffer) => Buffer[]): Promise<unknown> => {
  const transport = new Scripted(script);
  const error: unknown = await SecurityKey.over(transport, { timeoutMs: 100 }).catch(
    (thrown: unknown) => thrown,
  );
  expect(transport.closed).toBe(true);
  return error;
};

it('a key of before CTAP2 is told apart', async () => {
  const error = await refused((nonce) => toPackets(BROADCAST, HID.init, answer(nonce, 0x01)));
  expect(error).toMatchObject({ code: 'NOT_CTAP2', advice: 'Take another key' });
});

it('an answer that is too short is refused', async () => {
  const error = await refused((nonce) => toPackets(BROADCAST, HID.init, nonce));
  expect(error).toMatchObject({ code: 'BAD_ANSWER', detail: 'the channel has no number' });
});

it('an error is one of the key', async () => {
  const error = await refused(() => toPackets(BROADCAST, HID.error, Buffer.of(0x06)));
  expect(error).toMatchObject({ code: 'CHANNEL_BUSY', blame: 'operator' });
});

it('answers for other programs are not ours: without our nonce, there is no channel', async () => {
  const error = await refused(() => toPackets(BROADCAST, HID.init, answer(randomBytes(8))));
  expect(error).toMatchObject({ code: 'NO_ANSWER' });
});

it('what others receive before and meanwhile does no harm', async () => {
  const transport: Scripted = new Scripted((nonce): Buffer[] =>
    transport.sent.length === 1
      ? [
          Buffer.alloc(3),
          ...toPackets(BROADCAST, HID.init, answer(randomBytes(8), 0x04, 99)),
          ...toPackets(99, HID.error, Buffer.of(0x01)),
          ...toPackets(BROADCAST, HID.init, answer(nonce)),
        ]
      : [
          ...toPackets(99, HID.cbor, Buffer.alloc(200, 0xee)),
          // The rest of an answer whose beginning nobody has seen.
          ...toPackets(CHANNEL, HID.cbor, Buffer.alloc(100)).slice(1),
          ...toPackets(CHANNEL, HID.cbor, Buffer.from(`00a10350${'ab'.repeat(16)}`, 'hex')),
        ],
  );
  const { info } = await SecurityKey.over(transport, { timeoutMs: 1_000 });
  expect(info.aaguid).toBe('abababab-abab-abab-abab-abababababab');
  expect(transport.sent[1]?.readUInt32BE(0)).toBe(CHANNEL);
});
