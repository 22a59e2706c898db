import type { Progress } from '../journal';

/** What happens at the desk, for somebody who looks on. */
export type Happening =
  | { readonly kind: 'begun'; readonly progress: Progress; readonly port: string }
  | { readonly kind: 'insert'; readonly progress: Progress; readonly port: string }
  | { readonly kind: 'remove'; readonly port: string }
  | { readonly kind: 'too many'; readonly devices: readonly string[] }
  | { readonly kind: 'touch'; readonly progress: Progress; readonly port: string }
  | { readonly kind: 'failed'; readonly progress: Progress; readonly message: string }
  | { readonly kind: 'done'; readonly progress: Progress };

/** What to do about a row that failed. */
export type Decision = 'retry' | 'skip' | 'abort';

/** Who sits at the desk. */
export interface Operator {
  /** Tells what happens; asks nothing. */
  tell(happening: Happening): void;

  /**
   * The serial number that is printed on the key, typed or scanned.
   *
   * @param expected - by the manifest or the work order
   * @returns undefined where there is none, or nobody who could read it
   */
  serialOf(progress: Progress, expected: string | undefined): Promise<string | undefined>;

  /** What to do about a row that failed. */
  decide(progress: Progress, message: string): Promise<Decision>;
}
