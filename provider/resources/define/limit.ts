import type { Diagnostics } from '../../framework/diagnostics';

/** Objects of one kind in a tenant. */
export interface Stock {
  /** What they are: `named locations`. */
  readonly what: string;
  /** The most that a tenant has. */
  readonly most: number;
  /** What it has. */
  readonly has: number;
}

/** Refuses one more object than a tenant can have. */
export function refuseBeyond({ what, most, has }: Stock, diagnostics: Diagnostics): void {
  if (has < most) return;
  diagnostics.error({
    summary: `Too many ${what}`,
    detail: `A tenant has at most ${most} ${what}, and this one has ${has}. Remove one first, in an apply of its own.`,
  });
}
