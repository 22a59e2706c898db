import { closeSync, constants, openSync, readSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { CtapError } from '../ctap-error';
import { REPORT_BYTES, type ReportTransport } from './report-transport';

/** A pending blocking read would keep the process alive after everything is done. */
const FLAGS = constants.O_RDWR | constants.O_NONBLOCK | constants.O_NOCTTY;

/** How often to look for a report, in milliseconds: a packet a millisecond is what USB carries. */
const POLL_MS = 4;

/** A security key as Linux shows it, at `/dev/hidrawN`; needs no native module. */
export class HidrawTransport implements ReportTransport {
  readonly device: string;
  #file: number | undefined;

  private constructor(device: string, file: number) {
    this.device = device;
    this.#file = file;
  }

  /** @throws CtapError `CANNOT_OPEN` saying why */
  static open(device: string): HidrawTransport {
    try {
      return new HidrawTransport(device, openSync(device, FLAGS));
    } catch (cause) {
      throw new CtapError({ operation: 'open', device }, 'CANNOT_OPEN', {
        cause,
        ...whyNot(codeOf(cause)),
      });
    }
  }

  async send(report: Uint8Array, signal: AbortSignal): Promise<void> {
    // The first byte is the number of the report, which FIDO does not use.
    const bytes = Buffer.concat([Buffer.of(0), report]);
    const written = await this.#untilReady('send', signal, (file) => writeSync(file, bytes));
    if (written !== bytes.length) throw this.#gone('send', `${written} bytes were taken`);
  }

  async receive(signal: AbortSignal): Promise<Uint8Array> {
    const bytes = Buffer.alloc(REPORT_BYTES);
    const length = await this.#untilReady('receive', signal, (file) => readSync(file, bytes));
    if (length === 0) throw this.#gone('receive', 'end of file');
    return bytes.subarray(0, length);
  }

  close(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    if (file !== undefined) closeSync(file);
    return Promise.resolve();
  }

  async #untilReady(
    operation: string,
    signal: AbortSignal,
    attempt: (file: number) => number,
  ): Promise<number> {
    for (;;) {
      signal.throwIfAborted();
      if (this.#file === undefined) throw this.#gone(operation, 'it was closed');
      try {
        return attempt(this.#file);
      } catch (cause) {
        if (codeOf(cause) !== 'EAGAIN') throw this.#gone(operation, codeOf(cause), cause);
      }
      await sleep(POLL_MS);
    }
  }

  #gone(operation: string, detail: string, cause?: unknown): CtapError {
    return new CtapError({ operation, device: this.device }, 'REMOVED', { detail, cause });
  }
}

/** The system's word for it, judged by shape: Node's own errors may be of another realm. */
const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : 'unknown reason';

function whyNot(code: string): { readonly detail: string; readonly advice?: string } {
  if (code === 'EACCES' || code === 'EPERM') {
    return {
      detail: `this account may not read and write it (${code})`,
      advice:
        'Install the udev rules for security keys (package libfido2-1 or libu2f-udev) and insert the key again',
    };
  }
  if (code === 'ENOENT' || code === 'ENODEV' || code === 'ENXIO') {
    return { detail: `there is no such device (${code})`, advice: 'Insert the key and try again' };
  }
  return { detail: code };
}
