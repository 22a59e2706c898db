import { Answer } from './answer';
import { type CborMap, type CborValue, decodeCbor, encodeCbor } from './cbor';
import { CtapError } from './ctap-error';
import type { Channel, OperationOptions } from './hid/channel';

/** A command of CTAP2: its number, and its name in the specification. */
export interface Command {
  readonly number: number;
  readonly name: string;
}

/** Parameters by number; those that are undefined are left out. */
export type Parameters = Readonly<Record<number, CborValue | undefined>>;

/** The map of some parameters, without those that are undefined. */
export function parameterMap(parameters: Parameters): CborMap {
  const map = new Map<CborValue, CborValue>();
  for (const [number, value] of Object.entries(parameters)) {
    if (value !== undefined) map.set(Number(number), value);
  }
  return map;
}

/** A key that is open for CTAP2: one command, one answer. */
export class Ctap2 {
  readonly device: string;
  readonly #channel: Channel;
  /** What a message may have in bytes; a key says more in getInfo. */
  #longestMessage = 1024;

  constructor(channel: Channel) {
    this.#channel = channel;
    this.device = channel.device;
  }

  /** Takes note of the longest message that the key takes. */
  allowMessagesOf(bytes: number): void {
    this.#longestMessage = bytes;
  }

  /**
   * Sends a command.
   *
   * @throws CtapError of the status that the key answers, `REQUEST_TOO_LARGE` without sending,
   * `BAD_ANSWER`, or what the channel throws
   */
  async send(
    { number, name: operation }: Command,
    parameters: Parameters | undefined,
    options: OperationOptions = {},
  ): Promise<Answer> {
    const subject = { operation, device: this.device };
    const body = parameters === undefined ? [] : [encodeCbor(parameterMap(parameters))];
    const message = Buffer.concat([Buffer.of(number), ...body]);
    if (message.length > this.#longestMessage) {
      throw new CtapError(subject, 'REQUEST_TOO_LARGE', {
        detail: `it has ${message.length} bytes, and the key takes ${this.#longestMessage}`,
      });
    }
    const answer = await this.#channel.cbor(operation, message, options);
    const status = answer[0];
    if (status === undefined) throw new CtapError(subject, 'BAD_ANSWER', { detail: 'it is empty' });
    if (status !== 0) throw CtapError.ofStatus(subject, status);
    return this.#read(operation, answer.subarray(1));
  }

  async close(): Promise<void> {
    await this.#channel.close();
  }

  #read(operation: string, body: Buffer): Answer {
    const subject = { operation, device: this.device };
    if (body.length === 0) return new Answer(subject, new Map());
    const value = this.#decode(subject, body);
    if (value instanceof Map) return new Answer(subject, value as CborMap);
    throw new CtapError(subject, 'BAD_ANSWER', { detail: 'it is no map' });
  }

  #decode(subject: { operation: string; device: string }, body: Buffer): CborValue {
    try {
      return decodeCbor(body);
    } catch (cause) {
      throw new CtapError(subject, 'BAD_ANSWER', { detail: 'it is not CBOR of CTAP2', cause });
    }
  }
}
