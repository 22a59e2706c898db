import { CtapError, type Subject } from '../ctap-error';
import { type Frame, LONGEST_MESSAGE } from './frame';

/** A message while its packets arrive. */
export class Message {
  readonly command: number;
  readonly #subject: Subject;
  readonly #parts: Buffer[];
  readonly #length: number;
  #missing: number;

  /** @throws CtapError `BAD_ANSWER` when it announces more bytes than packets can carry */
  constructor(subject: Subject, first: Frame & { readonly kind: 'initial' }) {
    this.#subject = subject;
    this.command = first.command;
    if (first.length > LONGEST_MESSAGE) {
      throw this.#bad(`it announces ${first.length} bytes, and ${LONGEST_MESSAGE} are the most`);
    }
    this.#length = first.length;
    this.#parts = [first.data];
    this.#missing = first.length - first.data.length;
  }

  get complete(): boolean {
    return this.#missing <= 0;
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#parts).subarray(0, this.#length);
  }

  /** @throws CtapError `BAD_ANSWER` when this is not the packet that comes next */
  add(frame: Frame): void {
    const expected = this.#parts.length - 1;
    if (frame.kind === 'initial') {
      throw this.#bad('another message begins before this one is complete');
    }
    if (frame.sequence !== expected) {
      throw this.#bad(`packet ${frame.sequence} came where packet ${expected} was due`);
    }
    this.#parts.push(frame.data);
    this.#missing -= frame.data.length;
  }

  #bad(detail: string): CtapError {
    return new CtapError(this.#subject, 'BAD_ANSWER', { detail });
  }
}
