/**
 * Why the emulator behaves as it does.
 *
 * A documented fact has a source that a reader can open: a Microsoft Graph page, an entra-docs
 * page, the published CSDL, or a capture of the live service. Behaviour without such a source is
 * assumed, says so here, and is listed in docs/emulator.md.
 */
export interface Fact {
  readonly id: string;
  readonly statement: string;
  readonly source: string;
  readonly assumed: boolean;
  /** The refusal marks an end of the emulator, not of Graph: it is logged as loudly. */
  readonly gap?: true;
}

export function documented(id: string, statement: string, source: string): Fact {
  return { id, statement, source, assumed: false };
}

/** @param reason - what makes this choice the likeliest, or the safest for a client's tests */
export function assumed(id: string, statement: string, reason: string): Fact {
  return { id, statement, source: reason, assumed: true };
}

/** Graph would answer here; the emulator refuses, and says so in its log. */
export function gap(fact: Fact): Fact {
  return { ...fact, gap: true };
}
