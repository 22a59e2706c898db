import { EmulatorError } from './emulator-error';
import type { Fault } from './faults/fault';
import type { LogSink } from './log/log';
import type { SeedInput } from './seed/schema';

/** How to start an emulator; the command line has an option for each but `log` and `now`. */
export interface EmulatorOptions {
  /**
   * Port on 127.0.0.1.
   *
   * @defaultValue 0, any free port
   */
  readonly port?: number;

  /**
   * Folder that keeps keys and state over restarts.
   *
   * @defaultValue none: everything is in memory and gone on close
   */
  readonly stateDir?: string;

  /**
   * A seed, or the path of a seed file.
   *
   * @defaultValue the default seed with three tenants
   */
  readonly seed?: SeedInput | string;

  /**
   * Milliseconds for which reads alternate between old and new after a write.
   *
   * @defaultValue 0
   */
  readonly lagMs?: number;

  /**
   * Whether Microsoft's limits apply.
   *
   * @defaultValue 'off'
   */
  readonly throttle?: ThrottleMode;

  /** Faults in force from the start, parsed or as texts. */
  readonly faults?: readonly (Fault | string)[];

  /**
   * Receives every log entry.
   *
   * @defaultValue entries are dropped
   */
  readonly log?: LogSink;

  /**
   * The clock, in milliseconds since the epoch: for tests of expiry, limits and lag.
   *
   * @defaultValue `Date.now`
   */
  readonly now?: () => number;
}

/** Whether Microsoft's limits apply. */
export type ThrottleMode = 'real' | 'off';

/** @throws EmulatorError `invalid-option` */
export function parsePort(text: string): number {
  return wholeNumber('port', text, 65_535, '0 for any free port');
}

/** @throws EmulatorError `invalid-option` */
export function parseLag(text: string): number {
  return wholeNumber('lag', text, 3_600_000, 'milliseconds, 0 for none');
}

/** @throws EmulatorError `invalid-option` */
export function parseThrottle(text: string): ThrottleMode {
  if (text === 'real' || text === 'off') return text;
  throw new EmulatorError('invalid-option', `throttle is "${text}"; expected "real" or "off"`);
}

function wholeNumber(name: string, text: string, maximum: number, hint: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= maximum) return value;
  throw new EmulatorError(
    'invalid-option',
    `${name} is "${text}"; expected a whole number from 0 to ${maximum} (${hint})`,
  );
}
