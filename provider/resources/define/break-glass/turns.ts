import type { Graph } from '../../../../graph';
import type { EntraClient } from '../client';

/** Writes that are judged by what those of the other side leave behind. */
export type Side = 'policies' | 'strengths';

interface Waiting {
  readonly side: Side;
  readonly begin: () => void;
}

/** Writes of one side go together; those of the other side begin when they are done. */
class Turns {
  #side: Side | undefined;
  #running = 0;
  #waiting: Waiting[] = [];

  async take<T>(side: Side, write: () => Promise<T>): Promise<T> {
    await this.#enter(side);
    try {
      return await write();
    } finally {
      this.#leave();
    }
  }

  #enter(side: Side): Promise<void> {
    const isOpen = this.#running === 0 || this.#side === side;
    // Whoever waits comes first, or one side would keep the other out.
    if (isOpen && this.#waiting.length === 0) {
      this.#admit(side);
      return Promise.resolve();
    }
    return new Promise((begin) => {
      this.#waiting.push({ side, begin });
    });
  }

  #leave(): void {
    this.#running -= 1;
    if (this.#running > 0) return;
    const [next] = this.#waiting;
    while (next !== undefined && this.#waiting[0]?.side === next.side) {
      this.#admit(next.side);
      this.#waiting.shift()?.begin();
    }
  }

  #admit(side: Side): void {
    this.#side = side;
    this.#running += 1;
  }
}

const turns = new WeakMap<Graph, Turns>();

/**
 * Checks and writes while no write of the other side is between its check and its end: of a policy
 * and the strength that it demands, both changed at once, each would be judged by the other as it
 * was before.
 */
export function inTurn<T>(
  graph: Graph,
  side: Side | undefined,
  write: () => Promise<T>,
): Promise<T> {
  if (side === undefined) return write();
  const ofSession = turns.get(graph) ?? new Turns();
  turns.set(graph, ofSession);
  return ofSession.take(side, write);
}

/** Where no account for emergencies is declared, nothing is held against any. */
export const sideOf = (
  { side }: { readonly side?: Side },
  { breakGlass }: Pick<EntraClient, 'breakGlass'>,
): Side | undefined => (breakGlass === undefined ? undefined : side);
