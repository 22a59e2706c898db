/** Bytes of a report: every CTAPHID packet over USB fills one. */
export const REPORT_BYTES = 64;

/** A way to exchange reports with a security key. */
export interface ReportTransport {
  /** The device node or path, as people know it. */
  readonly device: string;

  /**
   * Sends one report of 64 bytes.
   *
   * @throws CtapError `REMOVED` when the key is gone
   */
  send(report: Uint8Array, signal: AbortSignal): Promise<void>;

  /**
   * Waits for the next report. One that arrives after an abort is kept for the next call.
   *
   * @throws CtapError `REMOVED` when the key is gone, or the reason of `signal`
   */
  receive(signal: AbortSignal): Promise<Uint8Array>;

  /** Gives the key back; safe to call again. */
  close(): Promise<void>;
}
