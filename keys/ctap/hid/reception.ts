import { CtapError, type Subject } from '../ctap-error';
import type { ReportTransport } from '../transport/report-transport';
import { type Frame, HID, readFrame } from './frame';
import { Message } from './message';

/** What a key does while it lets us wait: it works, or it blinks for a touch. */
export type KeepAlive = 'processing' | 'touch';

const TOUCH = 2;

/** What is waited for: the answer to one command on one channel. */
interface Awaited {
  readonly subject: Subject;
  readonly channel: number;
  readonly command: number;
  readonly onKeepAlive?: ((state: KeepAlive) => void) | undefined;
}

/** The answer to one command while it arrives; waiting may be broken off and taken up again. */
export class Reception {
  readonly #transport: ReportTransport;
  readonly #awaited: Awaited;
  #message: Message | undefined;
  #lastState: KeepAlive | undefined;

  constructor(transport: ReportTransport, awaited: Awaited) {
    this.#transport = transport;
    this.#awaited = awaited;
  }

  /**
   * Waits for the whole answer.
   *
   * @throws CtapError for an error of the key or an answer that makes no sense, or the reason of
   * `signal`
   */
  async whole(signal: AbortSignal): Promise<Buffer> {
    for (;;) {
      const frame = readFrame(await this.#transport.receive(signal));
      if (frame === undefined) throw this.#bad('a report is no packet of 64 bytes');
      // Other programs use the key on channels of their own, and everybody hears everything.
      if (frame.channel === this.#awaited.channel) this.#take(frame);
      if (this.#message?.complete === true) return this.#message.bytes;
    }
  }

  #take(frame: Frame): void {
    if (frame.kind === 'initial' && frame.command === HID.error) {
      throw CtapError.ofStatus(this.#awaited.subject, frame.data.readUInt8(0));
    }
    if (this.#message !== undefined) {
      this.#message.add(frame);
      return;
    }
    // The rest of a message whose beginning was not for us.
    if (frame.kind === 'continuation') return;
    if (frame.command === HID.keepAlive) {
      this.#notify(frame.data.readUInt8(0) === TOUCH ? 'touch' : 'processing');
    } else if (frame.command === this.#awaited.command) {
      this.#message = new Message(this.#awaited.subject, frame);
    } else {
      throw this.#bad(`command 0x${frame.command.toString(16)} is no answer to this one`);
    }
  }

  #notify(state: KeepAlive): void {
    if (state === this.#lastState) return;
    this.#lastState = state;
    this.#awaited.onKeepAlive?.(state);
  }

  #bad(detail: string): CtapError {
    return new CtapError(this.#awaited.subject, 'BAD_ANSWER', { detail });
  }
}
