import { CtapError, type Subject } from '../ctap-error';

/** Why an operation ends before the key is done: its time is over, or somebody cancels. */
export class Deadline {
  readonly signal: AbortSignal;
  readonly #subject: Subject;
  readonly #cancel: AbortSignal | undefined;
  readonly #timeoutMs: number;
  readonly #timer: NodeJS.Timeout;

  constructor(subject: Subject, timeoutMs: number, cancel?: AbortSignal) {
    const time = new AbortController();
    this.#subject = subject;
    this.#timeoutMs = timeoutMs;
    this.#cancel = cancel;
    this.#timer = setTimeout(() => {
      time.abort();
    }, timeoutMs);
    this.signal = cancel === undefined ? time.signal : AbortSignal.any([time.signal, cancel]);
  }

  get over(): boolean {
    return this.signal.aborted;
  }

  /** The error to end with, once it is over. */
  error(): CtapError {
    return this.#cancel?.aborted === true
      ? new CtapError(this.#subject, 'CANCELLED', { cause: this.#cancel.reason })
      : new CtapError(this.#subject, 'NO_ANSWER', {
          detail: `it was given ${this.#timeoutMs} milliseconds`,
        });
  }

  clear(): void {
    clearTimeout(this.#timer);
  }
}
