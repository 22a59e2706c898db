import { randomBytes } from 'node:crypto';
import { CtapError, type Subject } from '../ctap-error';
import type { ReportTransport } from '../transport/report-transport';
import { BROADCAST, type Frame, HID, readFrame, toPackets } from './frame';

const CBOR_CAPABILITY = 0x04;
const NONCE_BYTES = 8;
const ANSWER_BYTES = 17;

/**
 * Takes a channel. On a channel of ours, the key also drops what it is doing there.
 *
 * Answers to an earlier command, and to other programs, may arrive first: only the one with our
 * nonce counts.
 *
 * @param channel - the channel that we have, or the broadcast channel
 * @returns the number of the channel to use from now on
 * @throws CtapError `NOT_CTAP2` when the key is older than CTAP2, `INVALID_CHANNEL` when it does not
 * know our channel any more, or another error of the key
 */
export async function allocate(
  transport: ReportTransport,
  subject: Subject,
  channel: number,
  signal: AbortSignal,
): Promise<number> {
  const nonce = randomBytes(NONCE_BYTES);
  for (const packet of toPackets(channel, HID.init, nonce)) await transport.send(packet, signal);
  for (;;) {
    const frame = readFrame(await transport.receive(signal));
    if (frame?.kind !== 'initial' || frame.channel !== channel) continue;
    if (frame.command === HID.error) {
      // Any other error on a channel of ours is about what went before.
      const error = CtapError.ofStatus(subject, frame.data.readUInt8(0));
      if (channel === BROADCAST || error.code === 'INVALID_CHANNEL') throw error;
    }
    if (frame.command === HID.init && frame.data.subarray(0, NONCE_BYTES).equals(nonce)) {
      return numberOf(subject, frame);
    }
  }
}

function numberOf(subject: Subject, frame: Frame & { readonly kind: 'initial' }): number {
  if (frame.length < ANSWER_BYTES) {
    throw new CtapError(subject, 'BAD_ANSWER', { detail: 'the channel has no number' });
  }
  if ((frame.data.readUInt8(16) & CBOR_CAPABILITY) === 0) throw new CtapError(subject, 'NOT_CTAP2');
  return frame.data.readUInt32BE(NONCE_BYTES);
}
