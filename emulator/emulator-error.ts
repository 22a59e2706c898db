/** What a start of the emulator can fail on, for a caller to tell apart. */
export type EmulatorErrorCode =
  | 'invalid-option'
  | 'invalid-fault'
  | 'invalid-seed'
  | 'state-locked'
  | 'state-unreadable'
  | 'state-of-another-seed'
  | 'port-unavailable';

/** The emulator cannot start, or was called with something it cannot take. */
export class EmulatorError extends Error {
  override readonly name = 'EmulatorError';
  readonly code: EmulatorErrorCode;

  constructor(code: EmulatorErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
