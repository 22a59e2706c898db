import { setTimeout as sleep } from 'node:timers/promises';
import { CtapError, type Subject } from '../ctap-error';
import type { ReportTransport } from '../transport/report-transport';
import { allocate } from './allocate';
import { Deadline } from './deadline';
import { BROADCAST, HID, LONGEST_MESSAGE, toPackets } from './frame';
import { type KeepAlive, Reception } from './reception';

/** How one operation is to be carried out. */
export interface OperationOptions {
  /**
   * Milliseconds after which the operation ends, whatever the key says.
   *
   * @default 60000
   */
  readonly timeoutMs?: number;
  /** Cancels the operation on the key. */
  readonly signal?: AbortSignal;
  /** Hears each change of what the key does while it lets us wait. */
  readonly onKeepAlive?: (state: KeepAlive) => void;
}

const TIMEOUT_MS = 60_000;
/** How long a key may take to confirm that it stopped. */
const CANCEL_MS = 500;
/** First and longest pause before a busy key is asked again, in milliseconds. */
const BUSY_MS = { first: 20, longest: 320 } as const;
const KEEPALIVE_CANCEL = 0x2d;

/** A channel of CTAPHID: whole messages over a transport of reports, one after the other. */
export class Channel {
  readonly device: string;
  readonly #transport: ReportTransport;
  #number = BROADCAST;
  /** False while an answer may still come that nobody waits for. */
  #inStep = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(transport: ReportTransport) {
    this.#transport = transport;
    this.device = transport.device;
  }

  /**
   * Sends a CTAP2 message and waits for the answer: its status and what follows.
   *
   * An answer that comes although the operation was cancelled or its time is over still counts:
   * the key has done what it says.
   *
   * @throws CtapError whatever stops it: an error of the key, `NO_ANSWER`, `CANCELLED`, `REMOVED`,
   * `BAD_ANSWER`
   */
  async cbor(operation: string, message: Uint8Array, options: OperationOptions): Promise<Buffer> {
    const turn = this.#turn.then(() => this.#operate(operation, message, options));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Gives the key back. */
  async close(): Promise<void> {
    await this.#transport.close();
  }

  async #operate(
    operation: string,
    message: Uint8Array,
    options: OperationOptions,
  ): Promise<Buffer> {
    const subject = { operation, device: this.device };
    if (message.length > LONGEST_MESSAGE) {
      throw new CtapError(subject, 'REQUEST_TOO_LARGE', {
        detail: `it has ${message.length} bytes`,
      });
    }
    const deadline = new Deadline(subject, options.timeoutMs ?? TIMEOUT_MS, options.signal);
    try {
      deadline.signal.throwIfAborted();
      if (!this.#inStep) await this.#allocate(subject, deadline.signal);
      this.#inStep = false;
      const answer = await this.#untilFree(subject, message, options, deadline);
      this.#inStep = true;
      return answer;
    } catch (error) {
      if (error instanceof CtapError) throw error.during(subject);
      throw deadline.over ? deadline.error() : error;
    } finally {
      deadline.clear();
    }
  }

  /** Takes our channel anew, or another one where the key has forgotten ours. */
  async #allocate(subject: Subject, signal: AbortSignal): Promise<void> {
    const ours = this.#number;
    this.#number = BROADCAST;
    const take = (channel: number): Promise<number> =>
      allocate(this.#transport, subject, channel, signal);
    this.#number = await take(ours).catch((error: unknown) => {
      const forgotten = error instanceof CtapError && error.code === 'INVALID_CHANNEL';
      if (forgotten && ours !== BROADCAST) return take(BROADCAST);
      throw error;
    });
  }

  async #untilFree(
    subject: Subject,
    message: Uint8Array,
    options: OperationOptions,
    deadline: Deadline,
  ): Promise<Buffer> {
    for (let pause: number = BUSY_MS.first; ; pause = Math.min(2 * pause, BUSY_MS.longest)) {
      try {
        return await this.#exchange(subject, message, options, deadline);
      } catch (error) {
        if (!(error instanceof CtapError) || error.code !== 'CHANNEL_BUSY') throw error;
        await sleep(pause);
        if (deadline.over) throw options.signal?.aborted === true ? deadline.error() : error;
      }
    }
  }

  async #exchange(
    subject: Subject,
    message: Uint8Array,
    { onKeepAlive }: OperationOptions,
    deadline: Deadline,
  ): Promise<Buffer> {
    const awaited = { subject, channel: this.#number, command: HID.cbor, onKeepAlive };
    const reception = new Reception(this.#transport, awaited);
    await this.#send(HID.cbor, message, deadline.signal);
    try {
      return await reception.whole(deadline.signal);
    } catch (error) {
      if (error instanceof CtapError || !deadline.over) throw error;
      const late = await this.#cancel(subject, reception);
      if (late === undefined || late[0] === KEEPALIVE_CANCEL) throw deadline.error();
      return late;
    }
  }

  /** Tells the key to stop, and takes its last word if it has one. */
  async #cancel(subject: Subject, reception: Reception): Promise<Buffer | undefined> {
    const grace = new Deadline(subject, CANCEL_MS);
    try {
      await this.#send(HID.cancel, Buffer.alloc(0), grace.signal);
      return await reception.whole(grace.signal);
    } catch {
      return undefined;
    } finally {
      grace.clear();
    }
  }

  async #send(command: number, message: Uint8Array, signal: AbortSignal): Promise<void> {
    for (const packet of toPackets(this.#number, command, message)) {
      await this.#transport.send(packet, signal);
    }
  }
}
