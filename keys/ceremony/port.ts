import type { OperationOptions, SecurityKey } from '../ctap';

/** A place where keys are inserted, one after the other. */
export interface Port {
  /** What the operator calls it. */
  readonly name: string;

  /**
   * Waits for a key, and opens it.
   *
   * @param options - for every operation of the key
   * @param halt - ends the waiting
   */
  insert(options: OperationOptions, halt: AbortSignal): Promise<SecurityKey>;

  /** Waits until the key is gone. */
  removed(halt: AbortSignal): Promise<void>;
}
